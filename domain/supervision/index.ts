export * from './blocages';
export * from './etapes';
export * from './figures';
export * from './parcours';
export * from './remedes';
export * from './types';
export { verifierVivacite } from './vivacite';
