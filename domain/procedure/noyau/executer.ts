import type { ActeSoumis, Contexte, EtatPourvoi, Refus } from '../types';
import { Deroulement } from './deroulement';
import { prealable } from './enveloppe';
import { nomRegion, partiesDe } from './lecture';
import type { Procedure, RegleActe } from './regle-acte';
import { sans } from './sans';

export interface Execution {
  procedure: Procedure;
  regle: RegleActe;
  etat: EtatPourvoi;
  acte: ActeSoumis;
  contexte: Contexte;
  /** Acts taken over or replayed: what the law would refuse becomes an anomaly. */
  reprise?: boolean;
}

/** Legal conditions that are not met, in the order of the act. */
export function manquements({ procedure, regle, etat, acte, contexte }: Execution): Refus[] {
  const conditions = regle.conditions ?? [];
  return [prealable(procedure, regle, etat, acte), ...conditions.map((c) => c(etat, acte, contexte, procedure))].filter((r) => r !== null);
}

/** Plays an act whose envelope is sound and gives what it establishes; refuses an act of the Court out of order. */
export function executer(e: Execution): Deroulement | Refus {
  const { procedure, regle, etat, acte, contexte, reprise = false } = e;
  const manques = manquements(e);
  const [premier] = manques;
  if (premier && regle.definition.nature !== 'recu' && !reprise) return premier;
  const d = new Deroulement(etat, acte, contexte, procedure, reprise);
  const enregistre = sans(regle.allege?.(acte) ?? acte, 'versionAttendue');
  d.fait('acte-enregistre', { acte: enregistre, ...(reprise ? { reprise: true } : {}) }, regle.definition.articles[0]);
  for (const manque of manques) {
    if (regle.definition.nature === 'recu') d.marque(manque.code, manque.message, manque.article);
    else d.anomalie(manque.code, `${regle.definition.titre} : ${manque.message}`);
  }
  if (regle.passe) d.region(regions(d, regle), regle.passe.etat);
  regle.effets?.(d);
  return d;
}

const ROLE_DE_REGION = { DEM: 'demandeur', DEF: 'defendeur' } as const;

/** Regions the act moves: those of the parties it concerns, or the one of the dossier. */
function regions(d: Deroulement, { passe, definition }: RegleActe): string[] {
  const nom = passe!.region;
  const role = (ROLE_DE_REGION as Record<string, 'demandeur' | 'defendeur' | undefined>)[nom];
  if (role === undefined) return [nom];
  const une = d.acte.partie !== undefined && definition.cible !== 'dossier';
  return partiesDe(d.etat, role).filter(({ id }) => !une || id === d.acte.partie).map(({ id }) => nomRegion(nom, id));
}
