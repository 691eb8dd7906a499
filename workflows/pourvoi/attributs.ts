import { defineSearchAttributeKey, type SearchAttributePair, type SearchAttributeUpdatePair } from '@temporalio/common';
import type { Instant } from '@diligence/domain/commun';

/** What shows of a dossier in the engine's own lists: never a name, never more than these. */
export interface Attributs {
  Numero: string;
  Procedure: string;
  Chambre: string | null;
  Etape: string;
  /** Instant at which the next limit expires, on its cautious date. */
  ProchaineEcheance: Instant | null;
  /** 1 (urgent) to 3 (ordinary). */
  Priorite: number;
}

/** Search attributes, to register on the namespace before any workflow starts. */
export const ATTRIBUTS = {
  Numero: defineSearchAttributeKey('Numero', 'KEYWORD'),
  Procedure: defineSearchAttributeKey('Procedure', 'KEYWORD'),
  Chambre: defineSearchAttributeKey('Chambre', 'KEYWORD'),
  Etape: defineSearchAttributeKey('Etape', 'KEYWORD'),
  ProchaineEcheance: defineSearchAttributeKey('ProchaineEcheance', 'DATETIME'),
  Priorite: defineSearchAttributeKey('Priorite', 'INT'),
} as const;

const paires = (a: Attributs): SearchAttributeUpdatePair[] => [
  { key: ATTRIBUTS.Numero, value: a.Numero },
  { key: ATTRIBUTS.Procedure, value: a.Procedure },
  { key: ATTRIBUTS.Chambre, value: a.Chambre },
  { key: ATTRIBUTS.Etape, value: a.Etape },
  { key: ATTRIBUTS.ProchaineEcheance, value: a.ProchaineEcheance === null ? null : new Date(a.ProchaineEcheance) },
  { key: ATTRIBUTS.Priorite, value: a.Priorite },
];

/** Attributes to give when starting a workflow from a known state. */
export const attributsDeDepart = (a: Attributs): SearchAttributePair[] =>
  paires(a).flatMap((paire) => (paire.value === null ? [] : [paire as SearchAttributePair]));

/** Attributes whose value moved; empty when there is nothing to publish. */
export function attributsChanges(avant: Attributs | null, apres: Attributs): SearchAttributeUpdatePair[] {
  return paires(apres).filter(({ key, value }) => {
    const nom = key.name as keyof Attributs;
    return avant ? avant[nom] !== apres[nom] : value !== null;
  });
}
