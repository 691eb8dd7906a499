import { Schema } from 'mongoose';
import type { DateCivile, Instant } from '@diligence/domain/commun';
import type { Demeure } from '@diligence/domain/delais';
import type { Chambre, Periode, Personne } from '@diligence/domain/personne';
import { nombre, schema, schemaDuDomaine, texte } from './schema';

/** A card written by people: `version` counts its writings and guards each of them. */
export interface Fiche { _id: string; version: number }

/** The directory of the Court. */
export const personnes = schemaDuDomaine<Personne>('personnes');

/** Days somebody is away, both included, and who stands in. */
export interface Absence extends Fiche { personne: string; delegue: string; du: DateCivile; au: DateCivile; motif?: string; annuleeLe?: Instant }
export const absences = schema<Absence>({ _id: texte, version: nombre, personne: texte, delegue: texte, du: texte, au: texte, motif: String, annuleeLe: String }, 'absences');
absences.index({ delegue: 1, au: 1 });
absences.index({ personne: 1, au: 1 });

export interface Service extends Fiche, Periode { nom: string; chambre?: Chambre; responsable?: string }
export const services = schema<Service>({ _id: texte, version: nombre, nom: texte, chambre: String, responsable: String, du: texte, au: String }, 'services');

export type GenreReferentiel = 'chambre' | 'formation' | 'juridiction' | 'nature';
/** One dated value of a list of the Court. Without `du` it held as far back as the register goes. */
export interface EntreeReferentiel extends Fiche {
  genre: GenreReferentiel;
  code: string;
  libelle: string;
  du?: DateCivile;
  au?: DateCivile;
  /** Text that founds it, where there is one. */
  article?: string;
  /** Code of the entry it belongs to: the chamber of a nature of case, the court of appeal of a court. */
  parent?: string;
}
export const referentiels = schema<EntreeReferentiel>(
  { _id: texte, version: nombre, genre: texte, code: texte, libelle: texte, du: String, au: String, article: String, parent: String }, 'referentiels');
referentiels.index({ genre: 1, code: 1 });

/** A person who is a party to several dossiers, as people established it; never an agent of the Court, never case data. */
export interface Justiciable extends Fiche { nom: string; demeure: Demeure; adresse?: string }
export const justiciables = schema<Justiciable>({ _id: texte, version: nombre, nom: texte, demeure: texte, adresse: String }, 'justiciables');

export type GenreGroupe = 'serie' | 'connexite';
/** Dossiers that are followed together; those kept apart stay members, and say why. */
export interface Groupe extends Fiche { nom: string; genre: GenreGroupe; tete: string; membres: string[]; exceptions: { numero: string; motif: string }[] }
export const groupes = schema<Groupe>({ _id: texte, version: nombre, nom: texte, genre: texte, tete: texte, membres: [String], exceptions: [Schema.Types.Mixed] }, 'groupes');
groupes.index({ membres: 1 });

export type RessourceVue = 'dossiers' | 'taches' | 'supervision';
/** A way of looking at a list that somebody kept, for themselves or for their service. */
export interface Vue extends Fiche { proprietaire: string; service?: string; ressource: RessourceVue; nom: string; reglages: Record<string, unknown>; supprimeeLe?: Instant }
export const vues = schema<Vue>({ _id: texte, version: nombre, proprietaire: texte, service: String, ressource: texte, nom: texte, reglages: Schema.Types.Mixed, supprimeeLe: String }, 'vues');
vues.index({ proprietaire: 1 });
vues.index({ service: 1 });

/** How somebody likes the screens; `_id` is the person. */
export interface Preferences extends Fiche { reglages: Record<string, unknown> }
export const preferences = schema<Preferences>({ _id: texte, version: nombre, reglages: Schema.Types.Mixed }, 'preferences');

export type PorteeIncident = 'nationale' | 'cour' | 'chambre';
/** An incident that somebody announces: what no probe sees, in words. */
export interface Annonce extends Fiche {
  texte: string;
  marche?: string;
  /** Whom it touches; those written before this was asked touched the Court. */
  portee?: PorteeIncident;
  /** The one chamber touched, when `portee` is `chambre`. */
  chambre?: Chambre;
  depuis: Instant;
  finieLe?: Instant;
}
export const annonces = schema<Annonce>({ _id: texte, version: nombre, texte, marche: String, portee: String, chambre: String, depuis: texte, finieLe: String }, 'annonces');

/**
 * What a diligence costs in clicks and in waiting, summed by day: no person, no dossier. `duree` counts by step of the
 * scale of durations, from which the median is read.
 */
export interface MesureUsage { _id: string; jour: DateCivile; diligence: string; nombre: number; clics: number; duree: Record<string, number> }
export const mesures = schema<MesureUsage>({ _id: texte, jour: texte, diligence: texte, nombre, clics: nombre, duree: Schema.Types.Mixed }, 'mesures-usage');
mesures.index({ jour: 1 });
/** The baseline everything later is compared with: figures of a diligence on the day it was set. */
export interface ReferenceUsage extends Fiche { fixeeLe: Instant; nombre: number; clics: number; dureeMediane: number | null }
export const referencesUsage = schema<ReferenceUsage>({ _id: texte, version: nombre, fixeeLe: texte, nombre, clics: nombre, dureeMediane: Number }, 'references-usage');
