import { depuis, duree, joursFrancs, penale, type Article } from './fabrique';

/** The limit to lodge a pourvoi in a criminal matter, and what moves it overseas (855). */
export const cpp568: Article = {
  regles: [
    penale({
      id: 'cpp-568',
      ligne: 'P01',
      intitule: 'Pourvoi en cassation en matière pénale',
      articles: ['CPP 568'],
      depart: 'prononcé ou, dans les cas du texte, signification de la décision',
      tenu: 'ministère public et toutes les parties',
      sanction: 'irrecevabilité du pourvoi',
      prononcePar: 'chambre criminelle',
      critere: 'decision',
      versions: [depuis('2004-10-01', joursFrancs(5), 'loi 2004-204'), depuis('2024-09-30', joursFrancs(10), 'loi 2023-1059')],
    }),
    penale({
      id: 'cpp-855',
      ligne: 'O1',
      intitule: 'Pourvoi en matière pénale du demandeur résidant hors de l’île (Nouvelle-Calédonie, Polynésie française, Wallis-et-Futuna)',
      articles: ['CPP 855', 'CPP 568'],
      depart: 'prononcé ou, dans les cas du texte, signification de la décision',
      tenu: 'demandeur résidant hors de l’île où siège la juridiction',
      sanction: 'irrecevabilité du pourvoi',
      prononcePar: 'chambre criminelle',
      critere: 'decision',
      reserve: 'L’article 855 n’a pas été relu après 2012.',
      prudente: [joursFrancs(10)],
      versions: [depuis(null, duree(1, 'mois'), 'rédaction de 2010')],
    }),
  ],
};
