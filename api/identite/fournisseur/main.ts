import { randomBytes } from 'node:crypto';
import { lireConfiguration } from '../../config';
import { creerFournisseur } from './fournisseur';
import { servir } from './serveur';

async function demarrer(): Promise<void> {
  if (process.env['NODE_ENV'] === 'production') {
    console.error('Le fournisseur d’identité de démonstration refuse de démarrer en production : renseignez OIDC_ISSUER avec celui de la Cour.');
    process.exit(1);
  }
  const base = Number(process.env['PORT_BASE'] ?? 8400);
  const { port, oidc } = lireConfiguration(process.env, 2);
  const urlPublique = (process.env['URL_PUBLIQUE'] ?? `http://127.0.0.1:${base}`).replace(/\/$/, '');
  const fournisseur = await creerFournisseur({
    emetteur: oidc.emetteur,
    client: { id: oidc.client, secret: oidc.secret, retours: [`${urlPublique}/connexion/retour`], apresDeconnexion: [`${urlPublique}/`] },
    clesCookies: [randomBytes(32).toString('base64url')],
  });
  const serveur = servir(fournisseur).listen(port, '127.0.0.1', () => console.log(`Fournisseur d’identité de démonstration : ${oidc.emetteur}`));
  const arreter = () => { serveur.close(() => process.exit(0)); serveur.closeAllConnections(); };
  process.once('SIGINT', arreter).once('SIGTERM', arreter);
}

void demarrer();
