import { createContext, useContext } from 'react';
import type { Dossier } from '../api-client/types';

const ContexteDossier = createContext<Dossier | null>(null);
export const FournisseurDossier = ContexteDossier.Provider;

/** The dossier the page is about. */
export function useDossierCourant(): Dossier {
  const dossier = useContext(ContexteDossier);
  if (!dossier) throw new Error('This part of the page is drawn inside FournisseurDossier.');
  return dossier;
}
