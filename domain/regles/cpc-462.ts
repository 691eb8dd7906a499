import { civile, depuis, duree, gardeFou, type Article } from './fabrique';

/** Correcting a judgment: material error (462), omission to rule or ultra petita (463, 616). */
export const cpc462: Article = {
  regles: [civile({
    id: 'cpc-463',
    ligne: 'C11',
    intitule: 'Requête en omission de statuer ou pour choses non demandées',
    articles: ['CPC 463', 'CPC 616'],
    depart: 'décision passée en force de chose jugée ou, en cas de pourvoi de ce chef, arrêt d’irrecevabilité',
    tenu: 'toute partie',
    sanction: 'forclusion',
    prononcePar: 'juge saisi de la requête',
    versions: [depuis(null, duree(1, 'ans'), 'rédaction en vigueur')],
  })],
  gardeFous: [gardeFou({
    id: 'cpc-462',
    ligne: 'C12',
    intitule: 'Erreur ou omission matérielle',
    articles: ['CPC 462'],
    effet: 'Rectifiable sans délai, sur requête ou d’office.',
  })],
};
