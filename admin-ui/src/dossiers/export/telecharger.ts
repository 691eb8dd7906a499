import { api } from '../../api-client/client';
import { ErreurApi } from '../../api-client/erreur';
import { COLONNES } from '../tableau/colonnes';
import type { Reglages } from '../reglages';

const SAUT = 10;

/** How many lines of a CSV file a block of bytes ends. */
export const compterLignes = (octets: Uint8Array): number => octets.reduce((somme, octet) => somme + (octet === SAUT ? 1 : 0), 0);

const INTERROMPU = new ErreurApi({ status: 500, title: 'Export interrompu', code: 'export-interrompu', detail: 'L’export s’est interrompu avant la fin\u00a0: aucun fichier n’a été gardé. Réessayez.' });

/** Reads the whole export of what one sees; `avancer` is told how many dossiers have come. @throws ErreurApi. */
export async function lireExport({ filter, sort, order, colonnes }: Reglages, avancer: (lignes: number) => void, signal: AbortSignal): Promise<{ fichier: Blob; lignes: number }> {
  const query = { filter: JSON.stringify(filter), sort: JSON.stringify([sort, order]), colonnes: colonnes.flatMap((nom) => COLONNES[nom]?.export ?? []).join(',') };
  const { data } = await api.GET('/api/v1/exports/dossiers.csv', { params: { query }, parseAs: 'stream', signal });
  if (!data) throw INTERROMPU;
  const morceaux: Uint8Array<ArrayBuffer>[] = [];
  let lignes = -1;
  const lecteur = (data as ReadableStream<Uint8Array<ArrayBuffer>>).getReader();
  for (let lu = await lecteur.read(); !lu.done; lu = await lecteur.read()) {
    morceaux.push(lu.value);
    lignes += compterLignes(lu.value);
    avancer(Math.max(lignes, 0));
  }
  return { fichier: new Blob(morceaux, { type: 'text/csv;charset=utf-8' }), lignes };
}

/** Hands a file to the person, as a link would. */
export function remettre(fichier: Blob, nom: string): void {
  const adresse = URL.createObjectURL(fichier);
  Object.assign(document.createElement('a'), { href: adresse, download: nom }).click();
  setTimeout(() => URL.revokeObjectURL(adresse), 60_000);
}
