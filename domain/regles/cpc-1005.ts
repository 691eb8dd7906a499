import { civile, depuis, duree, type Article } from './fabrique';

export const cpc1005: Article = {
  regles: [civile({
    id: 'cpc-1005',
    ligne: 'C49',
    intitule: 'Notification du mémoire au défendeur, élections professionnelles',
    articles: ['CPC 1005'],
    depart: 'déclaration de pourvoi',
    tenu: 'demandeur au pourvoi',
    sanction: 'irrecevabilité du pourvoi, relevée d’office',
    prononcePar: 'formation de jugement',
    aideJuridictionnelle: false,
    versions: [depuis(null, duree(1, 'mois'), 'rédaction en vigueur')],
  })],
};
