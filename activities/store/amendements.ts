import { Schema } from 'mongoose';
import type { Changement } from '@diligence/domain/amendement';
import type { DateCivile, Instant } from '@diligence/domain/commun';
import type { Fiche } from './administration';
import { nombre, schema, texte } from './schema';

export type StatutAmendement = 'projet' | 'approuve' | 'retire' | 'abandonne';
/** How far the running dossiers have been told of an approved amendment, or of its withdrawal. */
export interface Diffusion { examines: number; deplaces: number; refuses: string[]; fini: boolean }
/** What the impact list said when it was last drawn up. */
export interface BilanImpact { le: Instant; jour: DateCivile; examines: number; dossiers: number; echeances: number; allongees: number; raccourcies: number; dejaPassees: number }

/** A change of the law asked by one person and approved by another. `rang` is the order in which approved ones apply. */
export interface Amendement extends Fiche {
  statut: StatutAmendement;
  changements: Changement[];
  motif: string;
  redigePar: string;
  redigeLe: Instant;
  impact?: BilanImpact;
  approuvePar?: string;
  approuveLe?: Instant;
  rang?: number;
  retirePar?: string;
  retireLe?: Instant;
  motifRetrait?: string;
  diffusion?: Diffusion;
}
export const amendements = schema<Amendement>({
  _id: texte, version: nombre, statut: texte, changements: { type: [Schema.Types.Mixed], required: true } as never, motif: texte, redigePar: texte, redigeLe: texte, impact: Schema.Types.Mixed,
  approuvePar: String, approuveLe: String, rang: Number, retirePar: String, retireLe: String, motifRetrait: String, diffusion: Schema.Types.Mixed,
}, 'amendements');
amendements.index({ statut: 1 });
