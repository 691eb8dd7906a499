import type { EtatPourvoi } from '@diligence/domain/procedure';
import type { Dossier } from '@diligence/domain/dossier';
import type { RecuAccepte } from '@diligence/workflows/pourvoi';
import type { EntreeJournal } from '../store';

/** One dossier, as each of its keepers holds it, and the receipts its authors were given. */
export interface Temoins {
  numero: string;
  recus: RecuAccepte[];
  journal: EntreeJournal[];
  moteur: EtatPourvoi;
  registre: Dossier | null;
}

/** Acts acknowledged and lost, or kept twice, by any keeper: one sentence each. Empty when every id agrees everywhere. */
export function incoherences({ numero, recus, journal, moteur, registre }: Temoins): string[] {
  const recorded = journal.filter(({ fait }) => fait.type === 'acte-enregistre').map(({ fait }) => fait.acteId);
  const gardiens: [string, string[]][] = [
    ['le journal', recorded],
    ['le moteur', Object.keys(moteur.actes)],
    ['le registre', registre?.actes.map(({ acteId }) => acteId) ?? []],
  ];
  const attendus = recus.map(({ acteId }) => acteId);
  return [
    ...gardiens.flatMap(([gardien, ids]) => [
      ...attendus.filter((id) => !ids.includes(id)).map((id) => `${numero} : l’acte ${id} a un reçu et manque dans ${gardien}.`),
      ...ids.filter((id) => !attendus.includes(id)).map((id) => `${numero} : l’acte ${id} est dans ${gardien} et n’a pas de reçu.`),
      ...doubles(ids).map((id) => `${numero} : l’acte ${id} est en double dans ${gardien}.`),
    ]),
    ...doubles(recus.map(({ version }) => String(version))).map((version) => `${numero} : deux reçus portent la version ${version}.`),
    ...journal.flatMap(({ seq }, rang) => (seq === rang + 1 ? [] : [`${numero} : le journal a le fait ${seq} au rang ${rang + 1}.`])),
  ];
}

const doubles = (ids: string[]): string[] => ids.filter((id, rang) => ids.indexOf(id) !== rang);
