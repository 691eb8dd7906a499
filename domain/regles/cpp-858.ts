import { depuis, duree, penale, type Article } from './fabrique';

export const cpp858: Article = {
  regles: [penale({
    id: 'cpp-858',
    ligne: 'O4',
    intitule: 'Mémoire personnel du demandeur résidant hors de l’île (Nouvelle-Calédonie, Polynésie française, Wallis-et-Futuna)',
    articles: ['CPP 858', 'CPP 584'],
    depart: 'déclaration de pourvoi',
    tenu: 'demandeur résidant hors de l’île où siège la juridiction',
    sanction: 'déchéance du pourvoi',
    prononcePar: 'président de la chambre criminelle ou conseiller désigné, par ordonnance',
    reserve: 'L’article 858 n’a pas été relu après 2012.',
    prudente: [duree(10, 'jours')],
    versions: [depuis(null, duree(2, 'mois'), 'rédaction de 2010')],
  })],
};
