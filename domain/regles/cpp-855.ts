import { depuis, duree, joursFrancs, penale, type Article } from './fabrique';

export const cpp855: Article = {
  regles: [penale({
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
  })],
};
