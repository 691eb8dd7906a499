import type { Echeance } from '../api-client/types';

/** A limit that still calls for something: it runs, it is suspended, or it has passed and nothing settled it. A faculty that has passed calls for nothing. */
export const enCours = ({ statut, faculte }: Pick<Echeance, 'statut' | 'faculte'>): boolean =>
  statut === 'courante' || statut === 'interrompue' || (statut === 'echue' && !faculte);
