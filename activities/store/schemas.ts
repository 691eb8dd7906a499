import { Schema } from 'mongoose';
import type { Dossier } from '@diligence/domain/dossier';
import type { Fait } from '@diligence/domain/procedure';
import type { Inscription } from '@diligence/workflows/ports';
import { nombre, objet, schema, schemaDuDomaine, texte } from './schema';

/** One fact, append-only; `empreinte` chains it to the previous one. */
export interface EntreeJournal extends Inscription {
  /** `numero:seq`. */
  _id: string;
  numero: string;
  seq: number;
  procedure: string;
  /** `empreinte` of entry `seq - 1`; empty for the first. */
  precedente: string;
  empreinte: string;
  fait: Fait;
}
export const journal = schema<EntreeJournal>(
  { _id: texte, numero: texte, seq: nombre, procedure: texte, precedente: { type: String, default: '' }, empreinte: texte, fait: objet, acte: Schema.Types.Mixed },
  'journal',
);
journal.index({ numero: 1, seq: 1 });
journal.index({ 'acte.recu.acteId': 1 });

/** The read model, read one dossier at a time. */
export const dossiers = schemaDuDomaine<Dossier>('dossiers');
dossiers.index({ clos: 1 });
dossiers.index({ 'actes.donnees.dateAudience': 1 });

/** One line per accepted act, `_id` growing by one: what live screens follow. */
export interface Evenement {
  _id: number;
  numero: string;
  version: number;
  le: string;
  chambre: string | null;
  restreintA: string[];
  /** Types of the facts. */
  faits: string[];
}
export const evenements = schema<Evenement>(
  { _id: nombre, numero: texte, version: nombre, le: texte, chambre: { type: String, default: null }, restreintA: [String], faits: [String] },
  'evenements',
);
evenements.index({ numero: 1, version: 1 }, { unique: true });

/** A number once inserted is taken for ever; `pour` is the idempotency key it was taken for. */
export interface NumeroPris { _id: string; annee: number; serie: string; rang: number; fictif: boolean; pour: string }
export const numeros = schema<NumeroPris>(
  { _id: texte, annee: nombre, serie: texte, rang: nombre, fictif: { type: Boolean, required: true }, pour: texte },
  'numeros',
);
numeros.index({ pour: 1 }, { unique: true });
numeros.index({ serie: 1, annee: 1, rang: -1 });

/** Data key of one dossier (and compartment), wrapped by a master key; destroying it erases the dossier's payloads. */
export interface CleEnveloppee { _id: string; enveloppe: string; creeeLe: string; detruiteLe?: string }
export const cles = schema<CleEnveloppee>({ _id: texte, enveloppe: texte, creeeLe: texte, detruiteLe: String }, 'cles');

/** Answer already given to an `Idempotency-Key`, `_id` being `who:key`; outlives the engine's retention. */
export interface Idempotence { _id: string; empreinte: string; numero: string; acteId: string; le: string }
export const idempotence = schema<Idempotence>({ _id: texte, empreinte: texte, numero: texte, acteId: texte, le: texte }, 'idempotence');

/** Refusals of rights, incidents, exports: who tried what, never a name. */
export interface LigneAudit { _id: string; le: string; qui: string; action: string; numero?: string; resultat: string; donnees?: unknown }
export const audit = schema<LigneAudit>({ _id: texte, le: texte, qui: texte, action: texte, numero: String, resultat: texte, donnees: Schema.Types.Mixed }, 'audit');
audit.index({ numero: 1 });
audit.index({ le: 1 });

/** Every opening of a dossier, searchable by the data-protection officer. */
export interface Consultation { _id: string; le: string; qui: string; numero: string; motif: string }
export const consultations = schema<Consultation>({ _id: texte, le: texte, qui: texte, numero: texte, motif: texte }, 'consultations');
consultations.index({ numero: 1, le: 1 });
consultations.index({ qui: 1, le: 1 });
