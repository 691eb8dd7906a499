import { trouverNavigateur } from '@diligence/templates';
import { installerDemo } from '../demarrage/demo';
import { demarrerProduit } from '../demarrage/produit';
import { Supervision } from '../demarrage/supervision';
import { dossierEphemere } from '../lib/ephemere';
import { plageLibre } from '../lib/ports';
import type { Serveurs } from './serveurs';

const PORTS = 8;

/** The whole product as `npm start` brings it up, on free ports and with data of its own; without demonstration stock unless asked. */
export async function produitEphemere({ stock = false } = {}): Promise<Serveurs> {
  const donnees = dossierEphemere('produit');
  const supervision = new Supervision(donnees);
  try {
    const produit = await demarrerProduit(donnees, await plageLibre(PORTS), supervision);
    if (stock) await installerDemo(produit, donnees, new AbortController().signal);
    const { lieux, secrets, base } = produit;
    const env = {
      ...secrets,
      PORT_BASE: String(base),
      URL_PUBLIQUE: lieux.interne,
      URL_PARTENAIRES: lieux.partenaires,
      OIDC_ISSUER: lieux.identite,
      TEMPORAL_ADDRESS: lieux.moteur,
      TEMPORAL_UI_URL: lieux.moteurUi,
      MONGODB_URI: lieux.documents,
      PUPPETEER_EXECUTABLE_PATH: (await trouverNavigateur()).executablePath,
    };
    return { env, arreter: () => supervision.arreter() };
  } catch (erreur) {
    await supervision.arreter();
    throw erreur;
  }
}
