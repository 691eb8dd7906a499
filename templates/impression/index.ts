export { fermerNavigateur, imprimer } from './imprimer';
export { trouverNavigateur, type Navigateur } from './trouver';
