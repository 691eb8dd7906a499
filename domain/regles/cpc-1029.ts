import { civile, depuis, duree, type Article } from './fabrique';

/** Forgery alleged before the Court (CPC 1028 to 1031). */
export const cpc1029: Article = {
  regles: [
    civile({
      id: 'cpc-1029',
      ligne: 'C37',
      intitule: 'Inscription de faux : signification de l’ordonnance avec sommation',
      articles: ['CPC 1029'],
      depart: 'ordonnance du premier président autorisant l’inscription de faux',
      tenu: 'demandeur à l’inscription de faux',
      sanction: null,
      versions: [depuis(null, duree(15, 'jours'), 'rédaction en vigueur')],
    }),
    civile({
      id: 'cpc-1030',
      ligne: 'C37',
      intitule: 'Inscription de faux : réponse à la sommation',
      articles: ['CPC 1030'],
      depart: 'signification de la sommation',
      tenu: 'défendeur à l’inscription de faux',
      sanction: 'le silence entraîne le renvoi devant la juridiction désignée',
      prononcePar: 'premier président',
      versions: [depuis(null, duree(15, 'jours'), 'rédaction en vigueur')],
    }),
  ],
};
