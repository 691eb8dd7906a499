import type { ActeSaisi } from '../actes/saisie';
import { noterActe } from '../mesures/collecte';
import { api, contenu } from './client';
import type { ApercuActe, RecuActe } from './types';

interface Envoi {
  /** Idempotency key: the same key is the same act, however often it is sent. */
  cle: string;
  /** Version of the dossier the person was looking at; absent when any will do. */
  version?: number;
}

/** Records an act. Throws `ErreurApi`: 400 fields, 403 right, 409 the law, 412 the dossier has changed. */
export async function soumettreActe(numero: string, acte: ActeSaisi, { cle, version }: Envoi): Promise<RecuActe> {
  const depart = performance.now();
  const recu = await contenu(api.POST('/api/v1/dossiers/{numero}/actes', {
    params: { path: { numero }, header: { 'Idempotency-Key': cle, ...(version === undefined ? {} : { 'If-Match': `"${version}"` }) } },
    body: acte,
  }));
  noterActe(acte.acte, performance.now() - depart);
  return recu;
}

/** What the act would do; nothing is recorded. */
export const apercevoirActe = (numero: string, acte: ActeSaisi, signal: AbortSignal): Promise<ApercuActe> =>
  contenu(api.POST('/api/v1/dossiers/{numero}/actes/apercu', { params: { path: { numero } }, body: acte, signal }));
