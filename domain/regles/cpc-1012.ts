import { gardeFou, type Article } from './fabrique';

export const cpc1012: Article = {
  gardeFous: [gardeFou({
    id: 'cpc-1012',
    ligne: 'C33',
    intitule: 'Rapporteur, médiation, audience de règlement amiable',
    articles: ['CPC 1012', 'CPC 1014', 'CPC 1534', 'CPC 1543', 'CPC 392'],
    effet: 'Le ou les rapporteurs sont désignés à la distribution ; médiation avec l’accord des parties, ou audience de règlement amiable après dépôt des mémoires et avis du procureur général (instances en cours au 1er septembre 2025).',
  })],
};
