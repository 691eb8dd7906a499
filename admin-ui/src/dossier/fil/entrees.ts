import { GESTION } from '../../actes/gestion';
import type { ActeEnregistre } from '../../api-client/types';

/** An act, and what was later done to it: each rectification and annulment says who, when and why. */
export interface Entree { acte: ActeEnregistre; corrections: ActeEnregistre[] }

const CORRECTIONS: string[] = [GESTION.rectifier, GESTION.annuler];
const SYSTEME = 'systeme';
const recents = (a: ActeEnregistre, b: ActeEnregistre) => b.dateActe.localeCompare(a.dateActe) || b.enregistreLe.localeCompare(a.enregistreLe);

/** What happened, the latest first; a correction is told with the act it corrects. */
export function entreesDuFil(actes: readonly ActeEnregistre[]): Entree[] {
  const presents = new Set(actes.map(({ acteId }) => acteId));
  const vise = ({ acte, donnees }: ActeEnregistre) => (CORRECTIONS.includes(acte) && presents.has(String(donnees['acte'])) ? String(donnees['acte']) : '');
  const corrections = Map.groupBy(actes, vise);
  return (corrections.get('') ?? []).toSorted(recents).map((acte) => ({ acte, corrections: (corrections.get(acte.acteId) ?? []).toSorted((a, b) => a.enregistreLe.localeCompare(b.enregistreLe)) }));
}

/** Entries by the day of the act. */
export const parJour = (entrees: readonly Entree[]): [string, Entree[]][] => [...Map.groupBy(entrees, ({ acte }) => acte.dateActe)];

/** What the system noted by itself: told, but in the background. */
export const enRetrait = ({ acte }: Entree): boolean => acte.auteur.role === SYSTEME;
