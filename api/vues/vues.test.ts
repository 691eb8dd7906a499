import type { NestExpressApplication } from '@nestjs/platform-express';
import request, { type Response } from 'supertest';
import { applicationDEssai, connexionDemo, type Monde } from '../essais';

let application: NestExpressApplication;
let monde: Monde;
beforeEach(async () => {
  ({ application, monde } = await applicationDEssai());
  for (const id of ['claire.vasseur', 'fatou.diarra']) monde.fonds.personnes.fiches.set(id, { ...monde.fonds.personnes.fiches.get(id)!, service: 'greffe' });
});
afterEach(() => application.close());

async function appeler(compte: string, methode: 'get' | 'put' | 'delete', chemin: string, corps?: object, entetes: Record<string, string> = {}): Promise<Response> {
  return request(application.getHttpServer())[methode](`/api/v1${chemin}`).set(await connexionDemo(application, compte)).set(entetes).send(corps);
}
const RETARDS = { ressource: 'dossiers', nom: 'Mes retards', reglages: { filter: { enRetard: true }, colonnes: ['numero', 'etape'] } };
const noms = async (compte: string): Promise<string[]> => (await appeler(compte, 'get', '/vues')).body.map((v: { nom: string }) => v.nom);

describe('Une vue gardée', () => {
  it('est à soi seul, ou à tout son service quand on la partage', async () => {
    expect((await appeler('claire.vasseur', 'put', '/vues/v1', RETARDS)).body).toMatchObject({ id: 'v1', version: 1, mienne: true, reglages: RETARDS.reglages });
    expect([await noms('claire.vasseur'), await noms('fatou.diarra')]).toEqual([['Mes retards'], []]);
    await appeler('claire.vasseur', 'put', '/vues/v1', { ...RETARDS, service: 'greffe' });
    expect([await noms('fatou.diarra'), await noms('helene.maurin')]).toEqual([['Mes retards'], []]);
  });

  it('ne se change et ne se supprime que par qui l’a faite, à la version qu’il connaît', async () => {
    await appeler('claire.vasseur', 'put', '/vues/v1', { ...RETARDS, service: 'greffe' });
    expect((await appeler('fatou.diarra', 'put', '/vues/v1', RETARDS)).status).toBe(404);
    expect((await appeler('fatou.diarra', 'delete', '/vues/v1')).status).toBe(404);
    expect((await appeler('claire.vasseur', 'put', '/vues/v1', { ...RETARDS, nom: 'Retards' }, { 'If-Match': '"7"' })).status).toBe(412);
    expect((await appeler('claire.vasseur', 'delete', '/vues/v1', undefined, { 'If-Match': '"1"' })).status).toBe(204);
    expect(await noms('claire.vasseur')).toEqual([]);
  });

  it('ne se partage qu’avec son propre service, et ne pèse pas plus de 16 ko', async () => {
    expect((await appeler('claire.vasseur', 'put', '/vues/v1', { ...RETARDS, service: 'parquet' })).body.code).toBe('service-d-autrui');
    expect((await appeler('claire.vasseur', 'put', '/vues/v1', { ...RETARDS, reglages: { long: 'x'.repeat(17_000) } })).body.champs[0].champ).toBe('reglages');
  });
});

test('Les préférences de chacun sont à lui, et la dernière écriture vaut.', async () => {
  expect((await appeler('claire.vasseur', 'get', '/preferences')).body).toEqual({ reglages: {}, service: { id: 'greffe', nom: 'greffe' } });
  await appeler('claire.vasseur', 'put', '/preferences', { reglages: { densite: 'serree' } });
  await appeler('claire.vasseur', 'put', '/preferences', { reglages: { densite: 'aeree' } });
  expect((await appeler('claire.vasseur', 'get', '/preferences')).body.reglages).toEqual({ densite: 'aeree' });
  expect((await appeler('fatou.diarra', 'get', '/preferences')).body.reglages).toEqual({});
});

test('Qui n’a pas de service à l’annuaire partage avec sa chambre.', async () => {
  expect((await appeler('helene.maurin', 'get', '/preferences')).body.service).toEqual({ id: 'chambre-C1', nom: 'Première chambre civile' });
  expect((await appeler('yves.cordier', 'get', '/preferences')).body.service).toBeUndefined();
});
