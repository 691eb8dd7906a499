import { Inject } from '@nestjs/common';
import type { Absence, Amendement, Annonce, EntreeReferentiel, Fiche, Groupe, Justiciable, Preferences, ReferenceUsage, Service, Vue } from '@diligence/activities/store';
import type { Personne } from '@diligence/domain/personne';

/** Cards of one kind, written by people: few thousands, each guarded by its version. */
export abstract class Fonds<T extends Fiche> {
  abstract lire(id: string): Promise<T | null>;
  /** Those whose fields equal what is given; all of them without a filter. */
  abstract lister(filtre?: Partial<T>): Promise<T[]>;
  /** `false` when the id is taken. */
  abstract inserer(fiche: T): Promise<boolean>;
  /** Writes `fiche.version` over the one just before; `false` when somebody wrote in between. */
  abstract remplacer(fiche: T): Promise<boolean>;
}

/** Every kind of card. */
export interface Fiches {
  personnes: Personne; absences: Absence; services: Service; referentiels: EntreeReferentiel;
  vues: Vue; preferences: Preferences; annonces: Annonce; referencesUsage: ReferenceUsage; amendements: Amendement;
  justiciables: Justiciable; groupes: Groupe;
}
export type NomFonds = keyof Fiches;
export const NOMS_FONDS: readonly NomFonds[] = ['personnes', 'absences', 'services', 'referentiels', 'vues', 'preferences', 'annonces', 'referencesUsage', 'amendements', 'justiciables', 'groupes'];

export const jetonFonds = (nom: NomFonds): string => `Fonds:${nom}`;
/** Injects the cards of a kind. */
export const FondsDe = (nom: NomFonds) => Inject(jetonFonds(nom));
