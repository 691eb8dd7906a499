import { lignes } from './lignes';
import * as schemas from './schemas';

/** Every collection: the name its model is known by, and its schema. Worker, api and scripts build their models from this. */
export const COLLECTIONS = {
  journal: { name: 'Journal', schema: schemas.journal },
  dossiers: { name: 'Dossier', schema: schemas.dossiers },
  lignes: { name: 'Ligne', schema: lignes },
  evenements: { name: 'Evenement', schema: schemas.evenements },
  numeros: { name: 'Numero', schema: schemas.numeros },
  cles: { name: 'Cle', schema: schemas.cles },
  idempotence: { name: 'Idempotence', schema: schemas.idempotence },
  audit: { name: 'Audit', schema: schemas.audit },
  consultations: { name: 'Consultation', schema: schemas.consultations },
} as const;

export type NomCollection = keyof typeof COLLECTIONS;
