export { enregistrerAttributs } from './attributs';
export { preparerMoteur } from './moteur';
