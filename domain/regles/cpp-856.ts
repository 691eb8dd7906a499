import { depuis, duree, joursFrancs, penale, type Article } from './fabrique';

export const cpp856: Article = {
  regles: [penale({
    id: 'cpp-856',
    ligne: 'O2',
    intitule: 'Confirmation de la déclaration de pourvoi faite par lettre (Nouvelle-Calédonie, Polynésie française, Wallis-et-Futuna)',
    articles: ['CPP 856', 'CPP 855'],
    depart: 'prononcé ou, dans les cas du texte, signification de la décision',
    tenu: 'demandeur résidant hors de l’île où siège la juridiction',
    sanction: 'irrecevabilité du pourvoi',
    prononcePar: 'chambre criminelle',
    critere: 'decision',
    reserve: 'L’article 856 n’a pas été relu après 2012.',
    prudente: [joursFrancs(10)],
    versions: [depuis(null, duree(1, 'mois'), 'rédaction de 2010')],
  })],
};
