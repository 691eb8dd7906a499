import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import type Provider from 'oidc-provider';
import { compteDemo } from '../comptes';
import { page, pageConnexion } from './pages';

const envoyer = (reponse: ServerResponse, statut: number, html: string): void => {
  reponse.writeHead(statut, {
    'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store', 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer',
    'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; base-uri 'none'",
  }).end(html);
};

async function choisirCompte(fournisseur: Provider, requete: IncomingMessage, reponse: ServerResponse): Promise<void> {
  const interaction = await fournisseur.interactionDetails(requete, reponse);
  if (requete.method !== 'POST') return envoyer(reponse, 200, pageConnexion(interaction.uid));
  const compte = compteDemo(new URLSearchParams(await text(requete)).get('compte') ?? '');
  if (!compte) return envoyer(reponse, 400, pageConnexion(interaction.uid));
  await fournisseur.interactionFinished(requete, reponse, { login: { accountId: compte.id, acr: 'eidas1', amr: ['pwd'] } }, { mergeWithLastSubmission: false });
}

/** HTTP server of the demonstration provider: our login page, everything else is the protocol's. */
export function servir(fournisseur: Provider): Server {
  const protocole = fournisseur.callback();
  return createServer((requete, reponse) => {
    if (requete.url?.startsWith('/interaction/')) {
      choisirCompte(fournisseur, requete, reponse).catch(() =>
        envoyer(reponse, 400, page('Connexion expirée', '<p>Cette page de connexion a expiré. Revenez à l’application et recommencez.</p>')));
      return;
    }
    if (requete.url === '/sante') { reponse.writeHead(200).end('ok'); return; }
    void protocole(requete, reponse);
  });
}
