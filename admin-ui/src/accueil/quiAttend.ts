import type { DefinitionActe, TacheSituee } from '../api-client/types';
import { minuscule } from '../commun/minuscule';
import { ROLES, nomDe } from '../commun/referentiel';
import type { Onglet } from './grouper';

/** Those whose acts the task's own act opens: the table of acts says who waits for whom. */
export function quiAttend({ acte }: Pick<TacheSituee, 'acte'>, definitions: ReadonlyMap<string, DefinitionActe>): string {
  const auteurs = (acte ? (definitions.get(acte)?.ouvre ?? []) : []).flatMap((id) => definitions.get(id)?.auteur ?? []);
  return [...new Set(auteurs)].join(', ') || 'les parties';
}

/** « attend : président de la chambre », or of whom the act is awaited when it is not ours to do. */
export const attente = (onglet: Onglet, tache: TacheSituee, definitions: ReadonlyMap<string, DefinitionActe>): string =>
  onglet === 'a-suivre' ? `attendu de\u00a0: ${minuscule(nomDe(ROLES, tache.pour))}` : `attend\u00a0: ${quiAttend(tache, definitions)}`;
