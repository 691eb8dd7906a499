import { civile, depuis, duree, type Article } from './fabrique';

export const cpc1004: Article = {
  regles: [civile({
    id: 'cpc-1004',
    ligne: 'C48',
    intitule: 'Mémoire du demandeur, élections professionnelles',
    articles: ['CPC 1004'],
    depart: 'déclaration de pourvoi',
    tenu: 'demandeur au pourvoi',
    sanction: 'irrecevabilité du pourvoi, relevée d’office',
    prononcePar: 'formation de jugement',
    aideJuridictionnelle: true,
    reserve: 'Le texte compte de la déclaration ; Soc., 11 févr. 2009, n° 08-60.490 compte du récépissé.',
    versions: [depuis(null, duree(1, 'mois'), 'rédaction en vigueur')],
  })],
};
