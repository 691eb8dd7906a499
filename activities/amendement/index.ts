export { approuves, droitSelon, droitVivant } from './droit-vivant';
export { creerDiffusion } from './diffuser';
export { dossiersFondes } from './fonder';
export { calculerImpact, type Impact } from './impact';
export type { EffetsDossier } from './parcourir';
