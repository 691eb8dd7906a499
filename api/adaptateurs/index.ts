export { ADAPTATEURS } from './adaptateurs';
export { Fermeture } from './fermeture';
export * from './jetons';
