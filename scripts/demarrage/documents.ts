import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fournirMongo } from '../fournir';
import { ecoute } from '../lib/ports';
import type { Service } from './service';

/** The document store, with its data in a folder. */
export async function serviceDocuments(donnees: string, port: number): Promise<Service> {
  const dossier = join(donnees, 'documents');
  mkdirSync(dossier, { recursive: true });
  const serveur = await fournirMongo(dossier);
  return {
    nom: serveur.nom,
    cle: 'documents',
    commande: serveur.commande,
    args: serveur.args(dossier, port),
    port,
    pret: async () => {
      if (!(await ecoute(port))) return false;
      await serveur.initier?.(port);
      return true;
    },
  };
}
