import type { NestExpressApplication } from '@nestjs/platform-express';
import request, { type Response } from 'supertest';
import { applicationDEssai, connexionDemo, deposer, type Monde } from '../essais';

let application: NestExpressApplication;
let monde: Monde;
beforeAll(async () => { ({ application, monde } = await applicationDEssai()); });
afterAll(() => application.close());

async function envoyer(corps: object, cle: string, compte = 'claire.vasseur'): Promise<Response> {
  return request(application.getHttpServer()).post('/api/v1/actes/lots').set(await connexionDemo(application, compte)).set('Idempotency-Key', cle).send(corps);
}
const assigner = (numeros: string[]) => ({
  acte: 'GE05', dateActe: '2026-11-22', donnees: { personne: 'claire.vasseur' }, cibles: numeros.map((numero) => ({ numero, donnees: { tache: monde.dossier(numero)?.taches[0]?.id ?? 'x' } })),
});

describe('Un même acte sur plusieurs dossiers', () => {
  it('donne à chacun son reçu ; le même lot renvoyé rend les mêmes', async () => {
    const numeros = [await deposer(application, 'depot-lot-1'), await deposer(application, 'depot-lot-2')];
    const lot = assigner(numeros);
    const premier = await envoyer(lot, 'lot-00001');
    expect([premier.status, premier.body.map((s: { numero: string; recu: { version: number } }) => [s.numero, s.recu.version])]).toEqual([200, numeros.map((n) => [n, 2])]);
    expect((await envoyer(lot, 'lot-00001')).body).toEqual(premier.body);
    expect(numeros.map((n) => monde.pourvois.get(n)!.etat.version)).toEqual([2, 2]);
  });

  it('refuse l’un sans arrêter les autres', async () => {
    const numero = await deposer(application, 'depot-lot-3');
    const secret = await deposer(application, 'depot-lot-4');
    const lot = assigner([secret, '26-99.999', numero, 'abc']);
    monde.restreints.set(secret, ['fatou.diarra']);
    const { body } = await envoyer(lot, 'lot-00002');
    expect(body.map((s: { recu?: object; refus?: { status: number } }) => s.refus?.status ?? 'reçu')).toEqual([404, 404, 'reçu', 400]);
  });

  it.each([
    ['un acte qui se fait dossier par dossier', { acte: 'EC09' }, 'acte'], ['un acte qui n’existe pas', { acte: 'ZZ99' }, 'acte'], ['aucun dossier', { cibles: [] }, 'cibles'],
    ['plus de cent dossiers', { cibles: Array.from({ length: 101 }, () => ({ numero: '26-95.001' })) }, 'cibles'],
  ])('n’admet pas %s', async (_quoi, plus, champ) => {
    const { status, body } = await envoyer({ ...assigner(['26-95.001']), ...plus }, 'lot-00003');
    expect([status, body.champs[0].champ]).toEqual([400, champ]);
  });

  it('est fermé à qui n’agit sur aucun dossier', async () => {
    expect((await envoyer(assigner(['26-95.001']), 'lot-00004', 'sonia.prigent')).status).toBe(403);
  });
});
