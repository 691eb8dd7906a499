import { depuis, duree, penale, type Article } from './fabrique';

const decheance = { sanction: 'déchéance du pourvoi', prononcePar: 'président de la chambre criminelle ou conseiller désigné, par ordonnance' } as const;

/** First mémoires of a criminal pourvoi (584 to 585-2); legal aid never moves the personal one. */
export const cpp584: Article = {
  regles: [
    penale({
      ...decheance,
      id: 'cpp-584',
      ligne: 'P09',
      intitule: 'Mémoire personnel déposé au greffe de la juridiction attaquée',
      articles: ['CPP 584', 'CPP 590-1'],
      depart: 'déclaration de pourvoi',
      tenu: 'tout demandeur sans avocat',
      versions: [depuis(null, duree(10, 'jours'), 'rédaction en vigueur')],
    }),
    penale({
      ...decheance,
      id: 'cpp-585-1-al1',
      ligne: 'P10',
      intitule: 'Mémoire personnel du condamné parvenu à la Cour',
      articles: ['CPP 585-1 al. 1', 'CPP 590-1'],
      depart: 'pourvoi',
      tenu: 'demandeur condamné',
      critere: 'pourvoi',
      versions: [depuis('1993-09-02', duree(1, 'mois'), 'rédaction de 1993')],
    }),
    penale({
      ...decheance,
      id: 'cpp-585-1-al2',
      ligne: 'P11',
      intitule: 'Constitution d’un avocat aux Conseils',
      articles: ['CPP 585-1 al. 2', 'CPP 590-1'],
      depart: 'pourvoi',
      tenu: 'tout demandeur',
      critere: 'pourvoi',
      aideJuridictionnelle: true,
      reserve: 'Une lecture de l’article 590-1, al. 1, exige la constitution du non-condamné dans les dix jours.',
      prudente: [duree(10, 'jours')],
      versions: [depuis('1993-09-02', duree(1, 'mois'), 'rédaction de 1993')],
    }),
    penale({
      ...decheance,
      id: 'cpp-585-2',
      ligne: 'P12',
      intitule: 'Mémoire du ministère public parvenu à la Cour',
      articles: ['CPP 585-2', 'CPP 590-1'],
      depart: 'pourvoi',
      tenu: 'ministère public',
      critere: 'pourvoi',
      versions: [depuis(null, duree(1, 'mois'), 'rédaction de mars 2007')],
    }),
  ],
};
