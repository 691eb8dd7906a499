import type { EtatPourvoi, Fait } from '../types';
import { plisActes } from './plis/actes';
import { plisCorrections } from './plis/corrections';
import { plisDossier } from './plis/dossier';
import { plisEcheances } from './plis/echeances';
import type { Pli } from './plis/pli';

const PLIS = new Map<string, Pli>(Object.entries({ ...plisActes, ...plisEcheances, ...plisDossier, ...plisCorrections }));

/** Types of facts this code knows how to fold. */
export const typesDeFaits = (): string[] => [...PLIS.keys()];

/**
 * Folds one recorded fact into the state; pure and total. A fact of an unknown type or shape is kept
 * in `inconnus` and flagged as an anomaly: a fold that throws would block the workflow, queries included.
 */
export function evoluer(etat: EtatPourvoi, fait: Fait): EtatPourvoi {
  const suivant = plier(etat, fait) ?? inconnu(etat, fait);
  return { ...suivant, seq: fait.seq };
}

function plier(etat: EtatPourvoi, fait: Fait): EtatPourvoi | undefined {
  try {
    return PLIS.get(fait.type)?.(etat, fait);
  } catch {
    return undefined;
  }
}

function inconnu(etat: EtatPourvoi, fait: Fait): EtatPourvoi {
  const anomalie = { id: `fait-inconnu:${fait.seq}`, texte: `Le fait n° ${fait.seq} (« ${fait.type} ») n’est pas compris par cette version du logiciel.` };
  return { ...etat, inconnus: [...etat.inconnus, fait], anomalies: [...etat.anomalies, anomalie] };
}
