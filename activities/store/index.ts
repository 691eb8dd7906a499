import type { Connection, Model, Schema } from 'mongoose';
import { COLLECTIONS, type NomCollection } from './collections';

export type { Absence, Annonce, EntreeReferentiel, Fiche, GenreGroupe, GenreReferentiel, Groupe, Justiciable, MesureUsage, PorteeIncident, Preferences, ReferenceUsage, RessourceVue, Service, Vue } from './administration';
export type { Amendement, BilanImpact, Diffusion, StatutAmendement } from './amendements';
export { COLLECTIONS, type NomCollection } from './collections';
export { connecter, REGLAGES_STORE } from './connexion';
export type { DelaisEnCours } from './delais';
export { doublon } from './doublon';
export { HORS_LISTE, type Ligne } from './lignes';
export { numeros, SERIES } from './numeros';
export type { CleEnveloppee, Consultation, EntreeJournal, Evenement, Idempotence, LigneAudit, NumeroPris } from './schemas';

type Contenu<N extends NomCollection> = (typeof COLLECTIONS)[N]['schema'] extends Schema<infer T> ? T : never;
/** One model a collection. */
export type Modeles = { readonly [N in NomCollection]: Model<Contenu<N>> };

/** Models of every collection, on one connection. */
export const modeles = (connexion: Connection): Modeles =>
  Object.fromEntries(Object.entries(COLLECTIONS).map(([nom, { name, schema }]) => [nom, connexion.model(name, schema as Schema)])) as unknown as Modeles;

/** Creates the indexes; safe to run at every start. */
export async function preparerStore(m: Modeles): Promise<void> {
  for (const modele of Object.values(m)) await modele.createIndexes();
}
