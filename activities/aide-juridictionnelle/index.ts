export { appeler, demandesAppelees } from './appeler';
export { creerSuiviAide } from './suivre';
