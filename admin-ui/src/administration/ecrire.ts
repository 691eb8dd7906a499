import { api, contenu } from '../api-client/client';
import type { operations } from '../api-client/schema';
import type { Envoi } from './useSaisie';

type Corps<O extends keyof operations> = operations[O] extends { requestBody: { content: { 'application/json': infer C } } } ? C : never;
const si = (version: number | undefined) => (version === undefined ? {} : { 'If-Match': `"${version}"` });

/** Writings of the administration. Each throws `ErreurApi`: 400 fields, 403 bounds, 409 overlap, 412 the card has changed. */
export const ecrirePersonne = (id: string, body: Corps<'ecrirePersonne'>, { version }: Envoi) =>
  contenu(api.PUT('/api/v1/administration/personnes/{id}', { params: { path: { id }, header: si(version) }, body }));
export const donnerFonction = (id: string, body: Corps<'donnerFonction'>, { cle }: Envoi) =>
  contenu(api.POST('/api/v1/administration/personnes/{id}/fonctions', { params: { path: { id }, header: { 'Idempotency-Key': cle } }, body }));
export const terminerFonction = (id: string, fonction: string, body: Corps<'terminerFonction'>, { version }: Envoi) =>
  contenu(api.POST('/api/v1/administration/personnes/{id}/fonctions/{fonction}/fin', { params: { path: { id, fonction }, header: si(version) }, body }));
export const retirerAcces = (id: string, body: Corps<'retirerAcces'>, { version }: Envoi) =>
  contenu(api.POST('/api/v1/administration/personnes/{id}/retrait', { params: { path: { id }, header: si(version) }, body }));
export const rendreAcces = (id: string, body: Corps<'rendreAcces'>, { version }: Envoi) =>
  contenu(api.POST('/api/v1/administration/personnes/{id}/retablissement', { params: { path: { id }, header: si(version) }, body }));
export const declarerAbsence = (body: Corps<'declarerAbsence'>, { cle }: Envoi) =>
  contenu(api.POST('/api/v1/absences', { params: { header: { 'Idempotency-Key': cle } }, body }));
export const terminerAbsence = (id: string, body: Corps<'terminerAbsence'>, { version }: Envoi) =>
  contenu(api.POST('/api/v1/absences/{id}/fin', { params: { path: { id }, header: si(version) }, body }));
export const annulerAbsence = (id: string) => contenu(api.POST('/api/v1/absences/{id}/annulation', { params: { path: { id } } }));
export const ecrireService = (id: string, body: Corps<'ecrireService'>, { version }: Envoi) =>
  contenu(api.PUT('/api/v1/administration/services/{id}', { params: { path: { id }, header: si(version) }, body }));
export const ajouterEntree = (genre: operations['ajouterEntree']['parameters']['path']['genre'], body: Corps<'ajouterEntree'>) =>
  contenu(api.POST('/api/v1/administration/referentiels/{genre}', { params: { path: { genre } }, body }));
export const terminerEntree = (id: string, body: Corps<'terminerEntree'>, { version }: Envoi) =>
  contenu(api.POST('/api/v1/administration/entrees/{id}/fin', { params: { path: { id }, header: si(version) }, body }));
