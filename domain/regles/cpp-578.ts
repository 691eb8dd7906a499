import { depuis, duree, penale, type Article } from './fabrique';

const lu2015 = 'Texte lu dans sa rédaction de 2015, à relire dans celle en vigueur.';
const enVigueur = 'rédaction en vigueur';

/** Formalities around the pourvoi: notice to the parties (578), opposition (579, 589), file (586), extract (617). */
export const cpp578: Article = {
  regles: [
    penale({
      id: 'cpp-578',
      ligne: 'P07',
      intitule: 'Avis du pourvoi au ministère public et aux autres parties',
      articles: ['CPP 578'],
      depart: 'pourvoi',
      tenu: 'tout demandeur',
      sanction: null,
      versions: [depuis(null, duree(3, 'jours'), enVigueur)],
    }),
    penale({
      id: 'cpp-579',
      ligne: 'P08',
      intitule: 'Opposition à l’arrêt de la Cour',
      articles: ['CPP 579', 'CPP 589'],
      depart: 'notification de l’arrêt de la Cour',
      tenu: 'partie qui n’a reçu ni l’avis de l’article 578 ni la copie des mémoires',
      sanction: 'forclusion',
      prononcePar: 'chambre criminelle',
      reserve: lu2015,
      versions: [depuis(null, duree(5, 'jours'), enVigueur)],
    }),
    penale({
      id: 'cpp-586',
      ligne: 'P13',
      intitule: 'Mise en état du dossier par le greffe de la juridiction attaquée',
      articles: ['CPP 586', 'CPP 587'],
      depart: 'déclaration de pourvoi',
      tenu: 'greffe de la juridiction attaquée',
      sanction: null,
      reserve: lu2015,
      versions: [depuis(null, duree(20, 'jours'), enVigueur), depuis('2004-03-10', duree(20, 'jours'), 'loi 2004-204')],
    }),
    penale({
      id: 'cpp-617',
      ligne: 'P22',
      intitule: 'Envoi de l’arrêt au procureur général',
      articles: ['CPP 617', 'CPP 614'],
      depart: 'arrêt de la Cour',
      tenu: 'greffe de la Cour',
      sanction: null,
      reserve: lu2015,
      versions: [depuis(null, duree(3, 'jours'), enVigueur)],
    }),
  ],
};
