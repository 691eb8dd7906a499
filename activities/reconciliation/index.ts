export { comparer, type CodeEcart, type Ecart, type Vues } from './comparer';
export { entreeDepuisJournal } from './journal';
export { rafraichir } from './rafraichir';
export { reconcilier, type Monde, type Rapport } from './reconcilier';
export { etatDuJournal } from '../journal';
