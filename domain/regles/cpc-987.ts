import { gardeFou, type Article } from './fabrique';

export const cpc987: Article = {
  gardeFous: [gardeFou({
    id: 'cpc-987',
    ligne: 'C41',
    intitule: 'Avis du pourvoi au défendeur et demande du dossier',
    articles: ['CPC 987', 'CPC 988'],
    effet: 'Le greffe adresse aussitôt copie de la déclaration au défendeur, par lettre recommandée avec demande d’avis de réception, et demande en même temps le dossier, que le greffe de la juridiction transmet sans délai.',
  })],
};
