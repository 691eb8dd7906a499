import type { Echeance } from '../api-client/types';

/** A limit that still calls for something: it runs, it is suspended, or it has passed and nothing settled it. */
export const enCours = ({ statut }: Pick<Echeance, 'statut'>): boolean => ['courante', 'interrompue', 'echue'].includes(statut);
