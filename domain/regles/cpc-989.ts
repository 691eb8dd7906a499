import { depuis, duree, memoireCivil, type Article } from './fabrique';

/** Without compulsory representation (CPC 983 to 995). */
export const cpc989: Article = {
  regles: [
    memoireCivil({
      id: 'cpc-989',
      ligne: 'C42',
      intitule: 'Mémoire du demandeur sans représentation obligatoire',
      articles: ['CPC 989'],
      depart: 'remise ou réception du récépissé de la déclaration',
      tenu: 'demandeur au pourvoi, si la déclaration n’énonce aucun moyen',
      sanction: 'déchéance du pourvoi',
      prononcePar: 'premier président ou son délégué, par ordonnance',
      critere: 'pourvoi',
      versions: [depuis('1999-03-01', duree(3, 'mois'), 'décret 99-131')],
    }),
    memoireCivil({
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
    }),
  ],
};
