import { depuis, duree, memoireCivil, type Article } from './fabrique';

/** CPC 1009-1 and 1010 refer to the limit of CPC 982 and follow its values. */
export const versionsMemoireEnDefense = [
  depuis(null, duree(3, 'mois'), 'rédaction de 2005'),
  depuis('2008-05-25', duree(2, 'mois'), 'décret 2008-484'),
];

export const cpc982: Article = {
  regles: [memoireCivil({
    id: 'cpc-982',
    ligne: 'C24',
    intitule: 'Mémoire en défense : remise au greffe et notification à l’avocat du demandeur',
    articles: ['CPC 982'],
    depart: 'signification ou notification du mémoire ampliatif au défendeur',
    tenu: 'défendeur au pourvoi',
    sanction: 'irrecevabilité du mémoire en défense, relevée d’office',
    prononcePar: 'formation de jugement',
    critere: 'pourvoi',
    radiation: true,
    versions: versionsMemoireEnDefense,
  })],
};
