import type { Dossier, Echeance, Partie } from '../../api-client/types';
import { pluriel } from '../../commun/dates';
import { ROLES_PARTIE, nomDe } from '../../commun/referentiel';
import { enCours } from '../enCours';

/** Those whose limits are the same, drawn once; no party: the Court and the dossier. */
export interface Groupe { cle: string; titre: string; parties: Partie[]; echeances: Echeance[] }

const limite = ({ delai }: Echeance) => delai.alertePrudente ?? delai.dernierJour ?? '9999';
const parDate = (a: Echeance, b: Echeance) => limite(a).localeCompare(limite(b));
const empreinte = ({ ligne, statut, delai, motif }: Echeance) => [ligne, statut, delai.dernierJour, delai.alertePrudente, motif, ...delai.etapes.map(({ date }) => date)].join(' ');

function titre(parties: Partie[]): string {
  const [premiere] = parties;
  if (!premiere) return 'La Cour et le dossier';
  const role = nomDe(ROLES_PARTIE, premiere.role);
  return parties.length === 1 ? `${role}\u00a0: ${premiere.nom}` : `${pluriel(parties.length, role.toLowerCase())}, mêmes délais`;
}

/** Limits by whom they bind; parties of one role with the same limits share a group. What presses comes first. */
export function grouper(echeances: readonly Echeance[], { parties }: Pick<Dossier, 'parties'>): Groupe[] {
  const connues = new Map(parties.map((partie) => [partie.id, partie]));
  const groupes = new Map<string, Groupe>();
  for (const [id, siennes] of Map.groupBy(echeances, (e) => (e.partie && connues.has(e.partie) ? e.partie : ''))) {
    const partie = connues.get(id);
    const triees = siennes.toSorted(parDate);
    const cle = [partie?.role ?? '', ...triees.map(empreinte)].join('|');
    const groupe = groupes.get(cle) ?? { cle, titre: '', parties: [], echeances: triees };
    groupes.set(cle, { ...groupe, parties: partie ? [...groupe.parties, partie] : [] });
  }
  const urgence = ({ echeances: tenues }: Groupe) => tenues.filter(enCours).map(limite).toSorted()[0] ?? '9999';
  return [...groupes.values()].map((groupe) => ({ ...groupe, titre: titre(groupe.parties) })).toSorted((a, b) => urgence(a).localeCompare(urgence(b)));
}
