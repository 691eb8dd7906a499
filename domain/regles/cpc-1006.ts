import { civile, depuis, duree, type Article } from './fabrique';

export const cpc1006: Article = {
  regles: [civile({
    id: 'cpc-1006',
    ligne: 'C50',
    intitule: 'Mémoire en défense, élections professionnelles',
    articles: ['CPC 1006'],
    depart: 'notification du mémoire du demandeur ou expiration du délai de l’article 1004',
    tenu: 'défendeur au pourvoi',
    sanction: null,
    aideJuridictionnelle: true,
    versions: [depuis(null, duree(15, 'jours'), 'rédaction en vigueur')],
  })],
};
