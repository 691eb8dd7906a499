import { civile, depuis, duree, type Article } from './fabrique';

export const cpc1030: Article = {
  regles: [civile({
    id: 'cpc-1030',
    ligne: 'C37',
    intitule: 'Inscription de faux : réponse à la sommation',
    articles: ['CPC 1030'],
    depart: 'signification de la sommation',
    tenu: 'défendeur à l’inscription de faux',
    sanction: 'le silence entraîne le renvoi devant la juridiction désignée',
    prononcePar: 'premier président',
    versions: [depuis(null, duree(15, 'jours'), 'rédaction en vigueur')],
  })],
};
