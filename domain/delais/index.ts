export * from './types';
export { calculerDelai } from './calculer';
export { delaiJudiciaire } from './judiciaire';
export { rendreCalcul, rendreEtape } from './rendu';
export { calculerLigne, type EtapeRendue, type SortieLigne } from './ligne';
export { dateRetenue } from './notification';
export { dernierJourDuRecours } from './aide';
