export { enregistrerDossier } from './projeter';
export { emettre } from './emettre';
export { documentDe } from './document';
