/** Secrecy of the history: one data key a dossier, wrapped by a master key; destroying it erases the dossier's payloads. */
export { ErreurCle, lireClesMaitresses, type ClesMaitresses, type Compartiment } from './cles-maitresses';
export { Trousseau, type DepotCles } from './trousseau';
export { depotMemoire, depotMongo } from './depots';
export { CodecChiffrement, numeroDeCharge } from './codec';
export { CHEMIN_ECHECS, convertisseur } from './convertisseur';
export { dechiffrerPourUi, type ChargeJson, type CorpsCodec } from './lecture-ui';
