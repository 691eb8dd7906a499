import type { Dossier } from '@diligence/domain/dossier';
import { HORS_LISTE, type Ligne } from '../store';

/** Sorts what has no date after what has one. */
const SANS_DATE = '9999-12-31';

/** What lists show of a dossier. */
export function ligneDe(dossier: Dossier): Ligne {
  const ligne: Partial<Dossier> = { ...dossier };
  for (const champ of HORS_LISTE) delete ligne[champ];
  return { ...(ligne as Omit<Ligne, 'rang'>), rang: `${dossier.prochaineEcheance?.alertePrudente ?? SANS_DATE} ${dossier._id}` };
}
