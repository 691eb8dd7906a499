/** Injection tokens of the outside world; the connection to the store and its models bear those of @nestjs/mongoose. */
export type { Modeles } from '@diligence/activities/store';
/** All the models at once, for what works across collections. */
export const MODELES = Symbol('Modeles');
export const TROUSSEAU = Symbol('Trousseau');
export const CLIENT_TEMPORAL = Symbol('ClientTemporal');
