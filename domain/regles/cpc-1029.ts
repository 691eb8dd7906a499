import { civile, depuis, duree, type Article } from './fabrique';

export const cpc1029: Article = {
  regles: [civile({
    id: 'cpc-1029',
    ligne: 'C37',
    intitule: 'Inscription de faux : signification de l’ordonnance avec sommation',
    articles: ['CPC 1029'],
    depart: 'ordonnance du premier président autorisant l’inscription de faux',
    tenu: 'demandeur à l’inscription de faux',
    sanction: null,
    versions: [depuis(null, duree(15, 'jours'), 'rédaction en vigueur')],
  })],
};
