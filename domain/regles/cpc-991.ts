import { depuis, duree, memoireCivil, type Article } from './fabrique';

export const cpc991: Article = {
  regles: [memoireCivil({
    id: 'cpc-991',
    ligne: 'C43',
    intitule: 'Mémoire en défense et pourvoi incident sans représentation obligatoire',
    articles: ['CPC 991', 'CPC 1010'],
    depart: 'notification du mémoire du demandeur ou expiration du délai de l’article 989',
    tenu: 'défendeur au pourvoi',
    sanction: 'irrecevabilité du pourvoi incident, relevée d’office ; aucune n’est écrite pour le mémoire tardif',
    prononcePar: 'formation de jugement',
    critere: 'pourvoi',
    radiation: true,
    versions: [depuis(null, duree(2, 'mois'), 'rédaction en vigueur')],
  })],
};
