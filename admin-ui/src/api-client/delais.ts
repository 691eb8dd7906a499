import { api, contenu } from './client';
import type { Delai } from './types';

/** What is asked of the computation of a limit; what is absent is as in the ordinary case. */
export interface DemandeDelai {
  regle: string;
  depart: string;
  demeure: string;
  calendrier: string;
  aideJuridictionnelle?: { demande: string; decisionNotifiee?: string; designation?: string };
  panneElectroniqueDernierJour?: boolean;
}

/** Computes one limit; throws `ErreurApi` 400 naming the field at fault. */
export const calculerDelai = (demande: DemandeDelai): Promise<Delai> =>
  contenu(api.POST('/api/v1/delais', { body: { ...demande } }));
