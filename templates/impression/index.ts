export { fermerNavigateur, imprimer } from './imprimer';
export { navigateurPossible, trouverNavigateur, type Navigateur } from './trouver';
