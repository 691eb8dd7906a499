/** Injection tokens of the outside world. */
export type { Modeles } from '@diligence/activities/store';
export const CONNEXION_MONGO = Symbol('ConnexionMongo');
export const MODELES = Symbol('Modeles');
export const TROUSSEAU = Symbol('Trousseau');
export const CLIENT_TEMPORAL = Symbol('ClientTemporal');
