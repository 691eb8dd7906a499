import { subject } from '@casl/ability';
import { CHAMBRES, type Chambre } from '@diligence/domain/personne';
import type { Action, Appelant } from '../droits';

interface Situe { chambre: Chambre | null; restreintA: readonly string[] }

/**
 * What of the stock a person may supervise, from the table of rights: everything, or their chamber. A dossier restricted
 * to others counts in none of their figures, so that a figure and the list it opens always agree.
 */
export function perimetre({ aptitude, demandeur }: Appelant, action: Extract<Action, 'lire' | 'debloquer' | 'regler'> = 'lire'): (ou: Situe) => boolean {
  const chambres = [...(Object.keys(CHAMBRES) as Chambre[]), null];
  const permises = new Set(chambres.filter((chambre) => aptitude.can(action, subject('Supervision', { chambre, designations: [], parties: [], restreintA: [] }))));
  return ({ chambre, restreintA }) => permises.has(chambre) && (restreintA.length === 0 || restreintA.includes(demandeur.id));
}
