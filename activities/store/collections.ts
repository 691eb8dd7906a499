import * as administration from './administration';
import { amendements } from './amendements';
import { delais } from './delais';
import { lignes } from './lignes';
import * as schemas from './schemas';

/** Every collection: the name its model is known by, and its schema. Worker, api and scripts build their models from this. */
export const COLLECTIONS = {
  journal: { name: 'Journal', schema: schemas.journal },
  dossiers: { name: 'Dossier', schema: schemas.dossiers },
  lignes: { name: 'Ligne', schema: lignes },
  delais: { name: 'DelaisEnCours', schema: delais },
  evenements: { name: 'Evenement', schema: schemas.evenements },
  numeros: { name: 'Numero', schema: schemas.numeros },
  cles: { name: 'Cle', schema: schemas.cles },
  idempotence: { name: 'Idempotence', schema: schemas.idempotence },
  audit: { name: 'Audit', schema: schemas.audit },
  consultations: { name: 'Consultation', schema: schemas.consultations },
  personnes: { name: 'Personne', schema: administration.personnes },
  absences: { name: 'Absence', schema: administration.absences },
  services: { name: 'Service', schema: administration.services },
  referentiels: { name: 'EntreeReferentiel', schema: administration.referentiels },
  amendements: { name: 'Amendement', schema: amendements },
  justiciables: { name: 'Justiciable', schema: administration.justiciables },
  groupes: { name: 'Groupe', schema: administration.groupes },
  vues: { name: 'Vue', schema: administration.vues },
  preferences: { name: 'Preferences', schema: administration.preferences },
  annonces: { name: 'Annonce', schema: administration.annonces },
  mesures: { name: 'MesureUsage', schema: administration.mesures },
  referencesUsage: { name: 'ReferenceUsage', schema: administration.referencesUsage },
} as const;

export type NomCollection = keyof typeof COLLECTIONS;
