export { approuves, droitSelon, droitVivant } from './droit-vivant';
export { creerDiffusion } from './diffuser';
export { dossiersFondes } from './fonder';
export { bilanDe, calculerImpact, type Impact } from './impact';
export type { EffetsDossier } from './parcourir';
