import type { Dossier } from '@diligence/domain/dossier';
import type { Compartiment } from '@diligence/domain/procedure';
import { peutSurDossier, type ActionDossier, type Appelant } from '../droits';

export const COMPARTIMENTS: Compartiment[] = ['ouvert', 'cour', 'delibere'];

/** The right each compartment of a dossier requires. */
const DROITS: Record<Compartiment, ActionDossier> = { ouvert: 'lire', cour: 'lireCour', delibere: 'lireDelibere' };

/** Tells which compartments of the dossier this person may read; each is asked once. */
export function compartimentsLus(dossier: Dossier, { aptitude }: Appelant): (compartiment: Compartiment) => boolean {
  const lus = COMPARTIMENTS.filter((compartiment) => peutSurDossier(aptitude, DROITS[compartiment], dossier));
  return (compartiment) => lus.includes(compartiment);
}
