/** What processes that speak to the engine share: settings, client, keys. The worker is in `temporal/worker`. */
export * from './chiffrement';
export { creerClient, ouvrirTrousseau } from './client';
export { preparerMoteur } from './moteur';
export { lireReglages, type AdresseMoteur, type Reglages } from './reglages';
