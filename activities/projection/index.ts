export { delaisDe } from './delais';
export { enregistrerDossier, imposerDossier } from './projeter';
export { completerLignes } from './completer';
export { emettre } from './emettre';
export { documentDe } from './document';
export { ligneDe } from './ligne';
