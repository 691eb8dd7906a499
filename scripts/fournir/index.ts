/** Finds or builds each part the product needs, and keeps it in the user's cache folder. */
export { dire, duree, Empechement } from './dire';
export { surLeChemin, repond, tuerGroupe } from './commande';
export { fournirTemporal } from './temporal';
export { fournirServeurTemps } from './serveur-temps';
export { fournirMongo, uriMongo, type ServeurDocuments } from './mongo';
