import type { DateCivile } from '../../../commun';
import { manquements } from '../executer';
import { actesEnVigueur } from '../lecture';
import type { Procedure, RegleActe } from '../regle-acte';
import type { ActePossible, ActeSoumis, EtatPourvoi, Tache } from '../../types';

/** Acts that a person submits from the dossier as a whole, or from a task, are not offered apart. */
const NON_PROPOSES = ['GE05', 'GE06', 'GE07', 'GE08', 'GE12', 'GE13', 'GE14', 'GE17', 'GE18', 'GE19'];
/** What answers a task that no act of the table does. */
const ACCOMPLIR = 'GE14';

/** What the form will ask is not held against the act; only what the dossier lacks is. */
function possible(procedure: Procedure, regle: RegleActe, etat: EtatPourvoi, dateActe: DateCivile): boolean {
  const acte: ActeSoumis = { acteId: '', acte: regle.definition.id, dateActe, donnees: {}, auteur: { id: '', role: 'greffier' } };
  const contexte = { droit: { empreinte: '', regles: {} }, maintenant: `${dateActe}T12:00:00.000Z` };
  return manquements({ procedure, regle, etat, acte, contexte }).every(({ champ }) => champ !== undefined);
}

/** One proposal per act and party; one per task for those that no act of the table does. */
const cle = ({ id, acte, partie }: Tache): string => (acte === undefined ? id : `${acte}:${partie ?? ''}`);
const enActe = ({ id, acte, partie, titre }: Tache, principal: boolean): ActePossible =>
  ({ acte: acte ?? ACCOMPLIR, ...(partie ? { partie } : {}), ...(acte === undefined ? { tache: id } : {}), principal, raison: titre });

/** Acts that can be recorded now: those the tasks call for first, the Court's own ones leading. */
export function actesPossibles(procedure: Procedure, etat: EtatPourvoi, taches: Tache[]): ActePossible[] {
  if (etat.clos) return [{ acte: 'GE10', principal: true, raison: 'Le dossier est clos.' }];
  const date = actesEnVigueur(etat).map((a) => a.dateActe).sort().at(-1) ?? '1900-01-01';
  const appelees = taches.filter((t) => t.statut === 'a-faire').sort((a, b) => rang(a) - rang(b));
  const deTaches = new Map(appelees.map((t) => [cle(t), t]));
  const principales = [...deTaches.values()].slice(0, 2);
  const suivantes = procedure.actes.filter((r) => !NON_PROPOSES.includes(r.definition.id) && !appelees.some((t) => t.acte === r.definition.id) && possible(procedure, r, etat, date));
  return [
    ...[...deTaches.values()].map((t) => enActe(t, principales.includes(t))),
    ...suivantes.map(({ definition }): ActePossible => ({ acte: definition.id, principal: false })),
  ];
}

/** What the Court must do comes before what it awaits from the parties. */
const rang = ({ pour }: Tache): number => (pour === 'avocat-aux-conseils' ? 1 : 0);
