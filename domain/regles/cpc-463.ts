import { civile, depuis, duree, type Article } from './fabrique';

export const cpc463: Article = {
  regles: [civile({
    id: 'cpc-463',
    ligne: 'C11',
    intitule: 'Requête en omission de statuer ou pour choses non demandées',
    articles: ['CPC 463', 'CPC 616'],
    depart: 'décision passée en force de chose jugée ou, en cas de pourvoi de ce chef, arrêt d’irrecevabilité',
    tenu: 'toute partie',
    faculte: true,
    sanction: 'forclusion',
    prononcePar: 'juge saisi de la requête',
    versions: [depuis(null, duree(1, 'ans'), 'rédaction en vigueur')],
  })],
};
