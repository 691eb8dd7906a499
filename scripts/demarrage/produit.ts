import { mkdirSync } from 'node:fs';
import { application } from './applications';
import { serviceDocuments } from './documents';
import { construireEcrans } from './ecrans';
import { serviceMoteur } from './moteur';
import { verifierPorts } from './ports';
import { adresses, PORTS, type Adresses } from './reglages';
import { lireSecrets, type Secrets } from './secrets';
import type { Supervision } from './supervision';

/** The whole product, once it serves. */
export interface Produit { lieux: Adresses; secrets: Secrets; base: number }

/**
 * Starts every part in the order they need each other, and waits until all serve. The engine, the store and the identity
 * provider that the environment names are used where they are and not started.
 * @param donnees folder that keeps everything from one start to the next
 * @param base first of the eight ports
 */
export async function demarrerProduit(donnees: string, base: number, supervision: Supervision): Promise<Produit> {
  mkdirSync(donnees, { recursive: true });
  const secrets = lireSecrets(donnees);
  const lieux = adresses(base);
  await verifierPorts(base);
  const moteur = async () => supervision.lancer(await serviceMoteur({ donnees, port: base + PORTS.moteur, portUi: base + PORTS.moteurUi, codec: `${lieux.interne}/api/v1/codec` }));
  const documents = async () => supervision.lancer(await serviceDocuments(donnees, base + PORTS.documents));
  const notre = (nom: Parameters<typeof application>[0]) => supervision.lancer(application(nom, base, lieux, secrets));
  await Promise.all([
    construireEcrans(),
    process.env.TEMPORAL_ADDRESS ? undefined : moteur(),
    process.env.MONGODB_URI ? undefined : documents(),
    process.env.OIDC_ISSUER ? undefined : notre('identite'),
  ]);
  await Promise.all([notre('worker'), notre('veille'), notre('interne'), notre('partenaires')]);
  return { lieux, secrets, base };
}
