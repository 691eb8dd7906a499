export { enregistrerDossier } from './projeter';
export { emettre } from './emettre';
