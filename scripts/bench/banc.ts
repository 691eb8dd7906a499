import { join } from 'node:path';
import { Connection, Client } from '@temporalio/client';
import { connecter, modeles, preparerStore, type Modeles } from '@diligence/activities/store';
import { creerClient, ouvrirTrousseau } from '@diligence/temporal';
import { application, argumentsNode } from '../demarrage/applications';
import { serviceDocuments } from '../demarrage/documents';
import { serviceMoteur } from '../demarrage/moteur';
import { adresses, PORTS } from '../demarrage/reglages';
import { lireSecrets } from '../demarrage/secrets';
import type { Service } from '../demarrage/service';
import { Supervision } from '../demarrage/supervision';
import { uriMongo } from '../fournir';
import { dossierEphemere } from '../lib/ephemere';
import { plageLibre } from '../lib/ports';
import { node24 } from '../lib/racine.mjs';
import { ouvrirSession, type Session } from './session';

/** The product and the bare worker, on servers that live as long as the measure. */
export interface Banc {
  session: Session;
  modeles: Modeles;
  /** Client of the product: encrypts like the api. */
  client: Client;
  /** Client without a converter, for the bare workflow. */
  clientNu: Client;
  arreter(): Promise<void>;
}

export async function demarrerBanc(): Promise<Banc> {
  const donnees = dossierEphemere('banc');
  const [base, secrets] = [await plageLibre(Object.keys(PORTS).length), lireSecrets(donnees)];
  const [moteur, documents] = [`127.0.0.1:${base + PORTS.moteur}`, uriMongo(base + PORTS.documents)];
  const lieux = { ...adresses(base), moteur, documents };
  const supervision = new Supervision(donnees);
  const interrompre = (): void => void supervision.arreter().then(() => process.exit(130));
  process.once('SIGINT', interrompre).once('SIGTERM', interrompre);
  try {
    await Promise.all([
      supervision.lancer(await serviceMoteur({ donnees, port: base + PORTS.moteur })),
      supervision.lancer(await serviceDocuments(donnees, base + PORTS.documents)),
    ]);
    const store = await connecter(documents);
    const registre = modeles(store);
    await preparerStore(registre);
    await Promise.all([supervision.lancer(application('worker', base, lieux, secrets)), supervision.lancer(application('interne', base, lieux, secrets)), supervision.lancer(travailleurVide(moteur))]);
    const client = creerClient({ adresse: moteur, namespace: 'default' }, ouvrirTrousseau({ CLE_MAITRE: secrets.CLE_MAITRE }, registre));
    const clientNu = new Client({ connection: Connection.lazy({ address: moteur }) });
    const arreter = async (): Promise<void> => {
      await supervision.arreter();
      await Promise.all([client.connection.close(), clientNu.connection.close(), store.close()]);
    };
    return { session: await ouvrirSession(lieux.interne, secrets.SECRET_SESSION), modeles: registre, client, clientNu, arreter };
  } catch (erreur) {
    await supervision.arreter();
    throw erreur;
  }
}

const travailleurVide = (moteur: string): Service => ({
  nom: 'Worker nu', cle: 'worker-nu', commande: node24, args: argumentsNode(join('scripts', 'bench', 'vide', 'travailleur.ts')),
  env: { TEMPORAL_ADDRESS: moteur }, port: 0, pret: () => Promise.resolve(true),
});
