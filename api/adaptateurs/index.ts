export { ADAPTATEURS, PORTS_REELS } from './adaptateurs';
export { Fermeture } from './fermeture';
export * from './jetons';
