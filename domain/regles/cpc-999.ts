import { civile, depuis, duree, type Article } from './fabrique';

/** Professional elections: no extension for distance (CPC 645; Soc., 24 sept. 2008, n° 07-60.420). */
export const cpc999: Article = {
  regles: [civile({
    id: 'cpc-999',
    ligne: 'C47',
    intitule: 'Pourvoi en matière d’élections professionnelles',
    articles: ['CPC 999'],
    depart: 'notification de la décision',
    tenu: 'toute partie ou son mandataire spécial',
    sanction: 'irrecevabilité du pourvoi',
    prononcePar: 'formation de jugement',
    critere: 'notification',
    aideJuridictionnelle: true,
    versions: [depuis(null, duree(10, 'jours'), 'rédaction en vigueur')],
  })],
};
