import { createServer, type Server } from 'node:http';

/** `GET /sante`: 200 while the worker serves its queue, 503 otherwise. Bound to this machine unless told otherwise. */
export function ouvrirSante(port: number, hote: string, sert: () => boolean): Promise<Server> {
  const serveur = createServer((_, reponse) => {
    const etat = sert();
    reponse.writeHead(etat ? 200 : 503, { 'content-type': 'application/json' }).end(JSON.stringify({ etat: etat ? 'en-service' : 'indisponible' }));
  });
  return new Promise((resolve, reject) => serveur.once('error', reject).listen(port, hote, () => resolve(serveur)));
}
