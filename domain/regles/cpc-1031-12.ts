import { depuis, duree, memoireCivil, type Article } from './fabrique';

/** Distance by CPC 1031-21. */
export const cpc1031_12: Article = {
  regles: [memoireCivil({
    id: 'cpc-1031-12',
    ligne: 'réexamen civil',
    intitule: 'Réexamen : mémoire du demandeur',
    articles: ['CPC 1031-12', 'CPC 1031-21'],
    depart: 'demande de réexamen',
    tenu: 'demandeur au réexamen',
    sanction: 'déchéance de la demande',
    critere: 'demande',
    reserve: 'Le point de départ n’a pas été relu.',
    versions: [depuis('2017-05-15', duree(2, 'mois'), 'décret 2017-396')],
  })],
};
