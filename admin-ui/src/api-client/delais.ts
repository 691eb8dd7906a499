import { api, contenu } from './client';
import type { Delai } from './types';

export interface DemandeDelai { regle: string; depart: string; demeure: string }

/** Computes one limit; throws `ErreurApi` 400 naming the field at fault. */
export const calculerDelai = (demande: DemandeDelai): Promise<Delai> =>
  contenu(api.POST('/api/v1/delais', { body: { ...demande } }));
