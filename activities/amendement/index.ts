export { approuves, droitSelon, droitVivant } from './droit-vivant';
export { creerDiffusion } from './diffuser';
export { calculerImpact, type Impact } from './impact';
export type { EffetsDossier } from './parcourir';
