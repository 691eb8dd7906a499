import { civile, depuis, duree, type Article } from './fabrique';

const commun = { aideJuridictionnelle: true, prononcePar: 'formation de jugement' } as const;

/** Professional elections (CPC 999 to 1008): no extension for distance (CPC 645; Soc., 24 sept. 2008, n° 07-60.420). */
export const cpc999: Article = {
  regles: [
    civile({
      ...commun,
      id: 'cpc-999',
      ligne: 'C47',
      intitule: 'Pourvoi en matière d’élections professionnelles',
      articles: ['CPC 999'],
      depart: 'notification de la décision',
      tenu: 'toute partie ou son mandataire spécial',
      sanction: 'irrecevabilité du pourvoi',
      critere: 'notification',
      versions: [depuis(null, duree(10, 'jours'), 'rédaction en vigueur')],
    }),
    civile({
      ...commun,
      id: 'cpc-1004',
      ligne: 'C48',
      intitule: 'Mémoire du demandeur, élections professionnelles',
      articles: ['CPC 1004'],
      depart: 'déclaration de pourvoi',
      tenu: 'demandeur au pourvoi',
      sanction: 'irrecevabilité du pourvoi, relevée d’office',
      reserve: 'Le texte compte de la déclaration ; Soc., 11 févr. 2009, n° 08-60.490 compte du récépissé.',
      versions: [depuis(null, duree(1, 'mois'), 'rédaction en vigueur')],
    }),
    civile({
      ...commun,
      id: 'cpc-1005',
      ligne: 'C49',
      intitule: 'Notification du mémoire au défendeur, élections professionnelles',
      articles: ['CPC 1005'],
      depart: 'déclaration de pourvoi',
      tenu: 'demandeur au pourvoi',
      sanction: 'irrecevabilité du pourvoi, relevée d’office',
      aideJuridictionnelle: false,
      versions: [depuis(null, duree(1, 'mois'), 'rédaction en vigueur')],
    }),
    civile({
      aideJuridictionnelle: true,
      id: 'cpc-1006',
      ligne: 'C50',
      intitule: 'Mémoire en défense, élections professionnelles',
      articles: ['CPC 1006'],
      depart: 'notification du mémoire du demandeur ou expiration du délai de l’article 1004',
      tenu: 'défendeur au pourvoi',
      sanction: null,
      versions: [depuis(null, duree(15, 'jours'), 'rédaction en vigueur')],
    }),
  ],
};
