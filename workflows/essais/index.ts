export { tableDesActes } from './table-des-actes';
export { acte, declaration } from './actes';
export { Greffe, ouvrirBanc, type Banc } from './banc';
export { StoreEnMemoire } from './store-en-memoire';
export { ouvrirMondeReel, type MondeReel } from './monde-reel';
