import type { DossierResume } from '../../api-client/types';
import type { DernierActe } from '../requetes';

/** What has changed since the page was read. */
export interface Nouvelles {
  lignes: ReadonlyMap<string, DossierResume>;
  derniers: ReadonlyMap<string, DernierActe>;
  /** Shown, and no longer what the filters ask for. */
  sortis: ReadonlySet<string>;
  /** Not shown, and now asked for by the filters at this place. */
  nouveaux: number;
}
export const RIEN_DE_NEUF: Nouvelles = { lignes: new Map(), derniers: new Map(), sortis: new Set(), nouveaux: 0 };

interface Lectures {
  montres: readonly DossierResume[];
  total: number;
  /** Dossiers that something happened to. */
  touches: readonly string[];
  /** The same page, read again. */
  fraiche: readonly DossierResume[];
  totalFrais: number;
  /** Those shown and touched that the filters still ask for. */
  changes: readonly DossierResume[];
  derniers: readonly DernierActe[];
}

/** What to show of a page read again, without moving anything. */
export function comparer({ montres, total, touches, fraiche, totalFrais, changes, derniers }: Lectures): Nouvelles {
  const affiches = new Map(montres.map((dossier) => [dossier.numero, dossier]));
  const encore = new Map(changes.map((dossier) => [dossier.numero, dossier]));
  const entres = fraiche.filter(({ numero }) => !affiches.has(numero) && touches.includes(numero)).length;
  return {
    lignes: new Map([...encore].filter(([numero, { version }]) => version > (affiches.get(numero)?.version ?? version))),
    derniers: new Map(derniers.map((dernier) => [dernier.numero, dernier])),
    sortis: new Set(touches.filter((numero) => affiches.has(numero) && !encore.has(numero))),
    nouveaux: Math.max(entres, totalFrais - total),
  };
}
