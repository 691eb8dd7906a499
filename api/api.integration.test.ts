import { get } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as attendre } from 'node:timers/promises';
import type { NestExpressApplication } from '@nestjs/platform-express';
import request, { type Response } from 'supertest';
import { ouvrirMondeReel, type MondeReel } from '../workflows/essais/monde-reel';
import { CLIENT_TEMPORAL, PORTS_REELS, TROUSSEAU, storePartage } from './adaptateurs';
import { DECLARATION, applicationSur, connexionDemo } from './essais';

const HIER = new Date(Date.now() - 86_400_000).toISOString().slice(0, 10);
let reel: MondeReel;
let application: NestExpressApplication;

beforeAll(async () => {
  reel = await ouvrirMondeReel();
  application = await applicationSur([
    ...PORTS_REELS, ...storePartage(reel.m), { provide: TROUSSEAU, useValue: {} }, { provide: CLIENT_TEMPORAL, useValue: reel.client },
  ]);
  await application.listen(0, '127.0.0.1');
}, 120_000);
afterAll(async () => { await application.close(); await reel.fermer(); });

async function poster(compte: string, chemin: string, corps: object, entetes: Record<string, string>): Promise<Response> {
  return request(application.getHttpServer()).post(`/api/v1${chemin}`).set(await connexionDemo(application, compte)).set(entetes).send(corps);
}
async function lire(compte: string, chemin: string, parametres: Record<string, unknown> = {}): Promise<Response> {
  const requete = new URLSearchParams(Object.entries(parametres).map(([nom, valeur]): [string, string] => [nom, JSON.stringify(valeur)]));
  return request(application.getHttpServer()).get(`/api/v1${chemin}?${requete.toString()}`).set(await connexionDemo(application, compte));
}
/** Reads again until it is as expected: on a loaded machine the read model may follow an act by more than two seconds. */
async function bientot<T>(relire: () => Promise<T>, attendu: T): Promise<void> {
  for (let essai = 0; essai < 100 && JSON.stringify(await relire()) !== JSON.stringify(attendu); essai += 1) await attendre(200);
  expect(await relire()).toEqual(attendu);
}
const deposer = (cle: string, plus: object = {}) => poster('claire.vasseur', '/depots', { ...DECLARATION, dateActe: HIER, ...plus }, { 'Idempotency-Key': cle });
const enregistrer = (numero: string, cle: string, compte = 'claire.vasseur', entetes: Record<string, string> = {}) =>
  poster(compte, `/dossiers/${numero}/actes`, { acte: 'EC09', dateActe: HIER, donnees: {} }, { 'Idempotency-Key': cle, ...entetes });

describe('Sur le moteur et le registre réels', () => {
  it('de vingt dépôts simultanés sous la même clé naît un seul pourvoi, dont le reçu reste le même', async () => {
    const reponses = await Promise.all(Array.from({ length: 20 }, () => deposer('depot-simultane')));
    expect(new Set(reponses.map((r) => r.status))).toEqual(new Set([201]));
    expect(new Set(reponses.map((r) => JSON.stringify([r.body.numero, r.body.id, r.body.echeances]))).size).toBe(1);
    await bientot(() => reel.m.dossiers.countDocuments(), 1);
    expect((await deposer('depot-simultane')).body).toEqual(reponses[0]!.body);
    expect((await deposer('depot-simultane', { rg: '24/99999' })).status).toBe(409);
  });

  it('un acte envoyé dix fois en même temps n’est enregistré qu’une fois', async () => {
    const { numero } = (await deposer('depot-acte')).body;
    const reponses = await Promise.all(Array.from({ length: 10 }, () => enregistrer(numero, 'acte-dix-fois')));
    expect(reponses.map((r) => [r.status, r.body.version])).toEqual(Array(10).fill([201, 2]));
    const autre = await poster('claire.vasseur', `/dossiers/${numero}/actes`, { acte: 'EC09', dateActe: HIER, donnees: {}, recuLe: `${HIER}T10:00:00.000Z` }, { 'Idempotency-Key': 'acte-dix-fois' });
    expect([autre.status, autre.body.code]).toEqual([409, 'acte-deja-connu-autre-contenu']);
    const perime = await enregistrer(numero, 'acte-perime', 'claire.vasseur', { 'If-Match': '"1"' });
    expect([perime.status, perime.body.versionActuelle]).toEqual([412, 2]);
    expect(perime.body.changements.length).toBeGreaterThan(0);
    expect((await lire('claire.vasseur', `/dossiers/${numero}/etat`)).body.version).toBe(2);
  });

  it('la réponse à un acte vient quand les listes le montrent', async () => {
    const { numero } = (await deposer('depot-liste', { rg: '25/77777', chambre: 'SO' })).body;
    const trouve = async (filter: object) => (await lire('fatou.diarra', '/dossiers', { filter })).body.map((d: { numero: string }) => d.numero);
    for (let envoi = 0; envoi < 20 && (await enregistrer(numero, 'acte-liste', 'fatou.diarra')).body.projection !== 'a-jour'; envoi += 1);
    expect(await trouve({ q: numero })).toEqual([numero]);
    expect(await trouve({ q: '25/77777' })).toEqual([numero]);
    expect(await trouve({ q: 'FICTIVE soc', chambre: 'SO' })).toEqual([numero]);
    for (const q of [`pourvoi n° ${numero}`, numero.slice(3), 'RG 25/77777', '15/09/2026 fictive', '15 septembre 2026', 'cour d’appel LYON']) expect([q, await trouve({ q, chambre: 'SO' })]).toEqual([q, [numero]]);
    const csv = (await request(application.getHttpServer()).get(`/api/v1/exports/dossiers.csv?filter=${encodeURIComponent('{"chambre":"SO"}')}`).set(await connexionDemo(application, 'fatou.diarra'))).text;
    expect(csv.trim().split('\r\n').map((ligne) => ligne.split(';')[0])).toEqual(['Numéro', numero]);
    expect(await trouve({ q: 'introuvable' })).toEqual([]);
    expect(await trouve({ chambre: 'SO', clos: true })).toEqual([]);
  });

  it('la boîte de travail suit la fonction, la chambre et les onglets', async () => {
    const { numero } = (await deposer('depot-taches', { chambre: 'CO' })).body;
    const taches = async (compte: string, filter: object) => (await lire(compte, '/taches', { filter })).body.map((t: { numero: string; acte: string }) => [t.numero, t.acte]);
    await bientot(() => taches('damien.leroux', {}), [[numero, 'EC09']]);
    expect(await taches('damien.leroux', { vue: 'en-retard' })).toEqual([[numero, 'EC09']]);
    expect(await taches('damien.leroux', { vue: 'a-faire' })).toEqual([]);
    expect(await taches('valerie.noblet', {})).toEqual([]);
    expect(await taches('fatou.diarra', { numero })).toContainEqual([numero, 'EC09']);
    expect((await lire('gilles.montel', '/taches', { filter: { mien: false, chambre: 'CO' } })).body).toEqual([]);
  });

  it('les listes ne disent rien des dossiers d’une autre chambre à un conseiller, ni des autres à un avocat', async () => {
    const chambres = async (compte: string) => new Set((await lire(compte, '/dossiers', { range: [0, 99] })).body.map((d: { chambre: string }) => d.chambre));
    expect(await chambres('valerie.noblet')).toEqual(new Set(['CO']));
    expect(await chambres('yves.cordier')).toEqual(new Set(['C1', 'SO', 'CO']));
    expect((await lire('louis.delattre', '/dossiers')).headers['content-range']).toMatch(/\/4$/);
    expect((await lire('anne.morvan', '/dossiers')).body).toEqual([]);
  });

  it('un acte paraît en direct par le flux de changements', async () => {
    const session = await connexionDemo(application, 'claire.vasseur');
    const port = (application.getHttpServer().address() as AddressInfo).port;
    const { numero } = (await deposer('depot-direct')).body;
    const dernier = (await reel.m.evenements.find().sort({ _id: -1 }).limit(1).lean())[0]!._id;
    const recu = await new Promise<string>((rendre, echouer) => {
      const requete = get(`http://127.0.0.1:${port}/api/v1/evenements`, { headers: { ...session, 'last-event-id': String(dernier) } }, (reponse) => {
        let texte = '';
        reponse.setEncoding('utf8').on('data', (morceau: string) => { texte += morceau; if (texte.includes('"version":2')) { requete.destroy(); rendre(texte); } });
        enregistrer(numero, 'acte-direct-1').catch(echouer);
      }).on('error', echouer);
    });
    expect(recu).toMatch(/^id: \d+$/m);
    expect(recu).toContain(`"numero":"${numero}","version":2`);
  });

  it('les fiches de l’administration gardent leur version, et les compteurs ne perdent rien de cinquante ajouts simultanés', async () => {
    const mettre = async (nom: string, version: number) => request(application.getHttpServer()).put('/api/v1/administration/personnes/agent.reel').set(await connexionDemo(application, 'sonia.prigent')).set('If-Match', `"${version}"`).send({ nom });
    expect((await mettre('Un', 1)).status).toBe(200);
    expect((await Promise.all([mettre('Deux', 1), mettre('Trois', 1)])).map((r) => r.status).sort()).toEqual([200, 412]);
    await Promise.all(Array.from({ length: 50 }, () => poster('claire.vasseur', '/mesures', { mesures: [{ diligence: 'acte:EC14', clics: 2, dureeMs: 120 }] }, {})));
    expect((await lire('claire.vasseur', '/mesures')).body).toEqual([{ diligence: 'acte:EC14', nombre: 50, clicsMoyens: 2, dureeMediane: 200 }]);
  });

  it('chaque consultation et chaque refus sont au registre', async () => {
    const { numero } = (await deposer('depot-traces')).body;
    await lire('helene.maurin', `/dossiers/${numero}`);
    await lire('gilles.montel', `/dossiers/${numero}`);
    expect(await reel.m.consultations.find({ numero }).lean()).toMatchObject([{ qui: 'helene.maurin', motif: 'conseiller' }]);
    expect(await reel.m.audit.find({ numero }).lean()).toMatchObject([{ qui: 'gilles.montel', resultat: 'droit-insuffisant' }]);
  });
});
