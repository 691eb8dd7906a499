import type { Procedure, RegleActe } from '@diligence/domain/procedure';
import { REGIONS, texteEtatRegion } from '@diligence/domain/procedure/regions';

type Passage = { region: string; etat: string };
const passages = ({ passe, mene = [] }: RegleActe): Passage[] => [...(passe ? [passe] : []), ...mene];
const dansRegion = (acte: RegleActe, region: string): string[] => passages(acte).filter((p) => p.region === region).map(({ etat }) => etat);

/** Regions that the acts of a procedure move. */
export const regionsDe = ({ actes }: Procedure): string[] => [...new Set(actes.flatMap(passages).map(({ region }) => region))];

/** States in which the nearest acts that come before leave the region, through those that do not move it. */
function avant({ actes }: Procedure, acte: RegleActe, region: string): string[] {
  const vus = new Set<string>();
  const remonter = (ids: string[]): string[] => ids.filter((id) => !vus.has(id)).flatMap((id) => {
    vus.add(id);
    const precedent = actes.find(({ definition }) => definition.id === id);
    if (!precedent) return [];
    const etats = dansRegion(precedent, region);
    return etats.length > 0 ? etats : remonter(precedent.suit ?? []);
  });
  return [...new Set(remonter(acte.suit ?? []))];
}

const noeud = (region: string, etat: string): string => (etat === '[*]' ? etat : `${region}_${etat.replaceAll('-', '_')}`);

/** One arrow for each passage from a state to another, with the acts that make it. */
function transitions(procedure: Procedure, region: string): string[] {
  const actesPar = new Map<string, string[]>();
  for (const acte of procedure.actes) {
    for (const etat of dansRegion(acte, region)) {
      const depuis = avant(procedure, acte, region).filter((precedent) => precedent !== etat);
      for (const precedent of depuis.length > 0 ? depuis : ['[*]']) {
        const fleche = `${noeud(region, precedent)} --> ${noeud(region, etat)}`;
        actesPar.set(fleche, [...(actesPar.get(fleche) ?? []), acte.definition.id]);
      }
    }
  }
  return [...actesPar].map(([fleche, ids]) => `    ${fleche} : ${[...new Set(ids)].join(', ')}`);
}

/** The regions, side by side, and the acts that move them, in Mermaid. */
export function diagramme(procedure: Procedure): string {
  const blocs = regionsDe(procedure).map((region) => {
    const etats = [...new Set(procedure.actes.flatMap((acte) => dansRegion(acte, region)))];
    return [`  state "${REGIONS[region] ?? region}" as ${region} {`, ...etats.map((e) => `    ${noeud(region, e)} : ${texteEtatRegion(e)}`), ...transitions(procedure, region), '  }'].join('\n');
  });
  return ['```mermaid', 'stateDiagram-v2', ...blocs, '```'].join('\n');
}
