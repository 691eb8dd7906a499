import { A_RELIRE, delaiDuJuge, depuis, duree, penale, type Article } from './fabrique';

export const cpp706_67: Article = {
  regles: [penale({
    ...delaiDuJuge,
    id: 'cpp-706-67',
    ligne: 'P23',
    intitule: 'Demande d’avis en matière pénale : la Cour rend son avis',
    articles: ['CPP 706-67'],
    depart: 'réception du dossier',
    sanction: null,
    reserve: A_RELIRE,
    versions: [depuis(null, duree(3, 'mois'), 'rédaction en vigueur')],
  })],
};
