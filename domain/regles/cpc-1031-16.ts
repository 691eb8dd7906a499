import { depuis, duree, memoireCivil, type Article } from './fabrique';

/** Distance by CPC 1031-21. */
export const cpc1031_16: Article = {
  regles: [memoireCivil({
    id: 'cpc-1031-16',
    ligne: 'réexamen civil',
    intitule: 'Réexamen : mémoire en défense',
    articles: ['CPC 1031-16', 'CPC 1031-21'],
    depart: 'notification du mémoire du demandeur',
    tenu: 'défendeur au réexamen',
    sanction: 'irrecevabilité du mémoire en défense',
    critere: 'demande',
    reserve: 'Le point de départ n’a pas été relu.',
    versions: [depuis('2017-05-15', duree(2, 'mois'), 'décret 2017-396')],
  })],
};
