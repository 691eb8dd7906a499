import { depuis, duree, penale, type Article } from './fabrique';

/** Legal aid never moves the personal mémoire (Crim., 12 mars 2025, n° 24-83.713), only the constitution of counsel (Crim., 6 sept. 2023, n° 22-86.049). */
export const cpp585_1: Article = {
  regles: [
    penale({
      id: 'cpp-585-1-al1',
      ligne: 'P10',
      intitule: 'Mémoire personnel du condamné parvenu à la Cour',
      articles: ['CPP 585-1 al. 1', 'CPP 590-1'],
      depart: 'pourvoi',
      tenu: 'demandeur condamné',
      sanction: 'déchéance du pourvoi',
      prononcePar: 'président de la chambre criminelle ou conseiller désigné, par ordonnance',
      critere: 'pourvoi',
      versions: [depuis('1993-09-02', duree(1, 'mois'), 'rédaction de 1993')],
    }),
    penale({
      id: 'cpp-585-1-al2',
      ligne: 'P11',
      intitule: 'Constitution d’un avocat aux Conseils',
      articles: ['CPP 585-1 al. 2', 'CPP 590-1'],
      depart: 'pourvoi',
      tenu: 'tout demandeur',
      sanction: 'déchéance du pourvoi',
      prononcePar: 'président de la chambre criminelle ou conseiller désigné, par ordonnance',
      critere: 'pourvoi',
      aideJuridictionnelle: true,
      reserve: 'Une lecture de l’article 590-1, al. 1, exige la constitution du non-condamné dans les dix jours.',
      prudente: [duree(10, 'jours')],
      versions: [depuis('1993-09-02', duree(1, 'mois'), 'rédaction de 1993')],
    }),
  ],
};
