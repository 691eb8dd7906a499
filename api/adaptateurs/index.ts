export { EXTERIEUR_REEL, PORTS_REELS, type Exterieur } from './adaptateurs';
export * from './jetons';
export { Collection, storePartage } from './store';
