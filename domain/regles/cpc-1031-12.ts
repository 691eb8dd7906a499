import { depuis, duree, memoireCivil, type Article, type RegleEcrite } from './fabrique';

const memoire = (plus: Pick<RegleEcrite, 'id' | 'intitule' | 'reserve' | 'versions'>) => memoireCivil({
  ligne: 'réexamen civil', articles: ['CPC 1031-12', 'CPC 1031-21'], depart: 'demande de réexamen', tenu: 'demandeur au réexamen', sanction: 'déchéance de la demande', critere: 'demande', ...plus,
});

/** Distance by CPC 1031-21. */
export const cpc1031_12: Article = {
  regles: [
    memoire({
      id: 'cpc-1031-12',
      intitule: 'Réexamen : mémoire du demandeur',
      reserve: 'Le point de départ n’a pas été relu.',
      versions: [depuis('2017-05-15', duree(2, 'mois'), 'décret 2017-396')],
    }),
    memoire({
      id: 'cpc-1031-12-signification',
      intitule: 'Réexamen : signification du mémoire au défendeur qui n’a pas constitué avocat',
      reserve: 'Le mois qui suit est compté d’un trait depuis la demande, par analogie avec l’article 978.',
      versions: [depuis('2017-05-15', duree(3, 'mois'), 'décret 2017-396')],
    }),
  ],
};
