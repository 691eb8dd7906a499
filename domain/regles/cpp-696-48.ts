import { depuis, duree, penale, type Article } from './fabrique';

/** Judicial supervision pronounced in another State of the Union. */
export const cpp696_48: Article = {
  regles: [penale({
    id: 'cpp-696-48-memoire',
    ligne: 'P05',
    intitule: 'Contrôle judiciaire prononcé dans l’Union européenne : mémoire',
    articles: ['CPP 696-48 à 696-89'],
    depart: 'réception du dossier à la Cour',
    tenu: 'demandeur ou son avocat',
    sanction: 'déchéance du pourvoi',
    prononcePar: 'président de la chambre criminelle ou conseiller désigné, par ordonnance',
    reserve: 'Délai lu seulement dans le nouveau code de procédure pénale, qui n’est pas en vigueur ; l’article actuel n’est pas identifié.',
    versions: [depuis(null, duree(5, 'jours'), 'rédaction non relue')],
  })],
};
