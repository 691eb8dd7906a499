export * from './blocages';
export { etapesDe, nomProcedure, procedures, texteEtape, type EtapeDuDroit } from './etapes';
export * from './figures';
export * from './parametres';
export * from './parcours';
export * from './remedes';
export * from './types';
export { verifierVivacite } from './vivacite';
