/** The state, its facts and their fold, without any rule: all that a workflow may import of a procedure. */
export type * from '../types';
export { evoluer } from '../noyau/evoluer';
export { etatInitial } from '../noyau/lecture';
export { appliquer, numeroter } from '../noyau/numeroter';
