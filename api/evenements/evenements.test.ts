import { get, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { applicationDEssai, connexionDemo, deposer, type Monde } from '../essais';

/** Reads a live stream until it holds `attendu`, then hangs up. */
function lireFlux(url: string, entetes: Record<string, string>, attendu: string, pendant: () => Promise<unknown> = async () => undefined): Promise<string> {
  return new Promise((rendre, echouer) => {
    const requete = get(url, { headers: entetes }, (reponse) => {
      let recu = '';
      reponse.setEncoding('utf8').on('data', (morceau: string) => {
        recu += morceau;
        if (recu.includes(attendu)) { requete.destroy(); rendre(recu); }
      });
      pendant().catch(echouer);
    });
    requete.on('error', echouer).setTimeout(1_500, () => requete.destroy(new Error(`« ${attendu} » n’est pas venu.`)));
  });
}

describe('Les événements en direct', () => {
  let application: NestExpressApplication;
  let monde: Monde;
  let url: string;
  beforeAll(async () => {
    ({ application, monde } = await applicationDEssai());
    await application.listen(0, '127.0.0.1');
    url = `http://127.0.0.1:${(application.getHttpServer().address() as AddressInfo).port}/api/v1/evenements`;
  });
  afterAll(() => application.close());

  it('un acte paraît chez qui peut consulter le dossier, et se reprend après une coupure', async () => {
    const greffe = await connexionDemo(application, 'claire.vasseur');
    let numero = '';
    const recu = await lireFlux(url, greffe, 'event: acte', async () => { numero = await deposer(application, 'depot-direct-1'); });
    expect(recu).toContain(`"numero":"${numero}"`);
    const autre = await deposer(application, 'depot-direct-2');
    const repris = await lireFlux(url, { ...greffe, 'last-event-id': '1' }, 'event: acte');
    expect(repris).toContain('id: 2');
    expect(repris).toContain(autre);
    expect(repris).not.toContain(`"${numero}"`);
  });

  it('cessent quand l’accès est retiré pendant que la page est ouverte', async () => {
    const entetes = await connexionDemo(application, 'thomas.giraud');
    const ferme = new Promise<void>((rendre, echouer) => {
      get(url, { headers: entetes }, (reponse) => {
        monde.fonds.personnes.fiches.set('thomas.giraud', { ...monde.fonds.personnes.fiches.get('thomas.giraud')!, retireLe: '2026-11-22T09:00:00.000Z' });
        reponse.resume().on('end', rendre);
      }).on('error', echouer).setTimeout(5_000, () => echouer(new Error('Le flux est resté ouvert.')));
    });
    await ferme;
  });

  it('qui perd un dossier qu’il peut avoir à l’écran est prévenu de relire, sans que rien du dossier lui parvienne', async () => {
    const sur = await deposer(application, 'depot-direct-restreint');
    const superviseur = await connexionDemo(application, 'marc.tellier');
    const directeur = await connexionDemo(application, 'yves.cordier');
    monde.restreints.set(sur, ['yves.cordier']);
    const recu = await lireFlux(url, superviseur, 'event: recharger', () => fetch(url.replace('evenements', `dossiers/${sur}/actes`), {
      method: 'POST', headers: { ...directeur, 'content-type': 'application/json', 'idempotency-key': 'restriction-direct' },
      body: JSON.stringify({ acte: 'GE16', dateActe: '2026-11-22', donnees: { personnes: ['yves.cordier'], motif: 'secret' } }),
    }));
    expect(recu).not.toContain(sur);
  });

  it('rien ne paraît chez un conseiller d’une autre chambre', async () => {
    const conseiller = await connexionDemo(application, 'gilles.montel');
    await expect(lireFlux(`${url}?depuis=1`, conseiller, 'event: acte')).rejects.toThrow('n’est pas venu');
  });

  it('un flux ouvert n’empêche pas le service de s’arrêter', async () => {
    const { application: autre } = await applicationDEssai();
    await autre.listen(0, '127.0.0.1');
    const port = (autre.getHttpServer().address() as AddressInfo).port;
    const entetes = await connexionDemo(autre, 'claire.vasseur');
    const reponse = await new Promise<IncomingMessage>((rendre, echouer) => { get(`http://127.0.0.1:${port}/api/v1/evenements`, { headers: entetes, agent: false }, rendre).on('error', echouer); });
    const fini = new Promise((rendre) => reponse.resume().on('end', rendre));
    await autre.close();
    await fini;
  }, 15_000);
});
