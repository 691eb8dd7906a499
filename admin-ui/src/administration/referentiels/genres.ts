import type { components } from '../../api-client/schema';

export type Entree = components['schemas']['EntreeDto'];
export type Genre = Entree['genre'];

/** The lists of the Court, and what an empty one means. */
export const GENRES: Record<Genre, { titre: string; vide: string }> = {
  chambre: { titre: 'Chambres', vide: 'Aucune chambre ne valait ce jour-là.' },
  formation: { titre: 'Formations', vide: 'Aucune formation ne valait ce jour-là.' },
  juridiction: { titre: 'Juridictions attaquées', vide: 'Aucune juridiction de ce nom n’existait ce jour-là.' },
  nature: { titre: 'Natures d’affaires', vide: 'La Cour n’a pas encore inscrit sa nomenclature\u00a0: ajoutez-en les entrées avec leur date d’effet.' },
};

export const adresseGenre = (genre: Genre): string => `/administration/referentiels/${genre}`;
