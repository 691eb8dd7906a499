import { depuis, duree, penale, type Article } from './fabrique';

/** Probation decisions pronounced in another State of the Union. */
export const cpp764_1: Article = {
  regles: [penale({
    id: 'cpp-764-1-pourvoi',
    ligne: 'P05',
    intitule: 'Probation prononcée dans l’Union européenne : pourvoi',
    articles: ['CPP 764-1 à 764-43'],
    depart: 'décision sur la reconnaissance de la mesure',
    tenu: 'parties',
    sanction: 'irrecevabilité du pourvoi',
    prononcePar: 'chambre criminelle',
    reserve: 'Délai lu seulement dans le nouveau code de procédure pénale, qui n’est pas en vigueur ; l’article actuel n’est pas identifié.',
    versions: [depuis(null, duree(3, 'jours'), 'rédaction non relue')],
  })],
};
