import type { Connection } from 'mongoose';
import * as schemas from './schemas';

export { connecter } from './connexion';
export { doublon } from './doublon';
export { numeros, SERIES } from './numeros';
export type { CleEnveloppee, Consultation, EntreeJournal, Evenement, Idempotence, LigneAudit, NumeroPris } from './schemas';

/** Models of every collection, on one connection. */
export function modeles(connexion: Connection) {
  return {
    journal: connexion.model('Journal', schemas.journal),
    dossiers: connexion.model('Dossier', schemas.dossiers),
    evenements: connexion.model('Evenement', schemas.evenements),
    numeros: connexion.model('Numero', schemas.numeros),
    cles: connexion.model('Cle', schemas.cles),
    idempotence: connexion.model('Idempotence', schemas.idempotence),
    audit: connexion.model('Audit', schemas.audit),
    consultations: connexion.model('Consultation', schemas.consultations),
  };
}
export type Modeles = ReturnType<typeof modeles>;

/** Creates the indexes; safe to run at every start. */
export async function preparerStore(m: Modeles): Promise<void> {
  for (const modele of Object.values(m)) await modele.createIndexes();
}
