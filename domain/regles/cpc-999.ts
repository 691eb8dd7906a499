import { civile, depuis, duree, gardeFou, type Article } from './fabrique';

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
  gardeFous: [gardeFou({
    id: 'cpc-999-renvois',
    ligne: 'S08',
    intitule: 'Autres élections qui suivent les articles 999 à 1008',
    articles: ['CPC 999', 'C. mut. R. 114-2-1', 'C. for. R. 321-50'],
    effet: 'Le délai est celui de la ligne C47 : l’article R. 114-2-1 du code de la mutualité donne aussi dix jours, l’article R. 321-50 du code forestier renvoie aux articles 999 à 1008.',
  })],
};
