import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import request from 'supertest';
import { applicationDEssai, connexionDemo, CONFIGURATION_ESSAI } from '../essais';

describe('L’interface du moteur, servie par l’application', () => {
  let moteur: Server;
  let recues: string[];
  let ouvrir: () => ReturnType<typeof applicationDEssai>;

  beforeAll(async () => {
    moteur = createServer((requete, reponse) => {
      recues.push(`${requete.method} ${requete.url}`);
      reponse.end('page du moteur');
    }).listen(0, '127.0.0.1');
    await new Promise((pret) => moteur.once('listening', pret));
    const ui = `http://127.0.0.1:${(moteur.address() as AddressInfo).port}/moteur`;
    ouvrir = () => applicationDEssai({ configuration: { ...CONFIGURATION_ESSAI, temporal: { ...CONFIGURATION_ESSAI.temporal, ui } } });
  });
  beforeEach(() => { recues = []; });
  afterAll(() => moteur.close());

  it('s’ouvre au superviseur, sur notre origine', async () => {
    const { application } = await ouvrir();
    const reponse = await request(application.getHttpServer()).get('/moteur/namespaces/default').set(await connexionDemo(application, 'marc.tellier'));
    expect([reponse.status, reponse.text, recues]).toEqual([200, 'page du moteur', ['GET /moteur/namespaces/default']]);
    await application.close();
  });

  it.each(['claire.vasseur', 'helene.maurin', 'louis.delattre'])('reste fermée à %s, qui n’a pas à lire la trace technique', async (compte) => {
    const { application } = await ouvrir();
    await request(application.getHttpServer()).get('/moteur/').set(await connexionDemo(application, compte)).expect(403);
    expect(recues).toEqual([]);
    await application.close();
  });

  it('renvoie à la connexion qui n’est pas connecté, puis à la page demandée', async () => {
    const { application } = await ouvrir();
    const { status, headers } = await request(application.getHttpServer()).get('/moteur/namespaces/default');
    expect([status, headers['location'], recues]).toEqual([302, '/connexion?retour=%2Fmoteur%2Fnamespaces%2Fdefault', []]);
    await application.close();
  });

  it('rend tel quel, sans l’interpréter, le texte que l’interface affiche dans un cadre', async () => {
    const { application } = await ouvrir();
    const { status, text, headers } = await request(application.getHttpServer()).get('/render?content=%3Cb%3EPourvoi%3C/b%3E').set(await connexionDemo(application, 'marc.tellier'));
    expect([status, text, headers['content-type']]).toEqual([200, '<b>Pourvoi</b>', 'text/plain; charset=utf-8']);
    await request(application.getHttpServer()).get('/render?content=x').set(await connexionDemo(application, 'claire.vasseur')).expect(403);
    await application.close();
  });

  it('ne laisse passer que la lecture : ni annulation, ni arrêt, ni signal, même au superviseur', async () => {
    const { application } = await ouvrir();
    const { cookie } = await connexionDemo(application, 'marc.tellier');
    const entetes = { cookie, origin: CONFIGURATION_ESSAI.urlPublique };
    for (const ordre of ['cancel', 'terminate', 'signal/x']) {
      await request(application.getHttpServer()).post(`/moteur/api/v1/namespaces/default/workflows/pourvoi:26-99.001/${ordre}`).set(entetes).send({}).expect(405);
    }
    expect(recues).toEqual([]);
    await request(application.getHttpServer()).post('/moteur/api/v1/namespaces/default/workflows/pourvoi:26-99.001/query/etat').set(entetes).send({}).expect(200);
    expect(recues).toHaveLength(1);
    await application.close();
  });
});
