import { getConnectionToken } from '@nestjs/mongoose';
import request from 'supertest';
import { applicationDEssai, connexionDemo } from '../essais';
import { Sonde } from './sonde';

describe('Les incidents', () => {
  it('disent à tous, même sans session, ce qui ne répond pas, depuis quand et ce qui marche encore', async () => {
    let registreRepond = false;
    const panne = { db: { command: () => (registreRepond ? Promise.resolve({ ok: 1 }) : Promise.reject(new Error('absent'))) } };
    const { application, monde } = await applicationDEssai({ ports: [{ provide: getConnectionToken(), useValue: panne }] });
    const lire = async () => (await request(application.getHttpServer()).get('/api/v1/incidents').expect(200)).body;
    expect(await lire()).toEqual([]);
    await application.get(Sonde).sonder();
    monde.fonds.annonces.lister = () => Promise.reject(new Error('absent'));
    expect(await lire()).toMatchObject([{ source: 'registre', depuis: '2026-11-22T09:00:00.000Z', marche: expect.stringContaining('navigateur') }]);
    registreRepond = true;
    await application.get(Sonde).sonder();
    expect(await lire()).toEqual([]);
    await application.close();
  });

  it('s’annoncent par l’administrateur et prennent fin quand il le dit, ce qui est consigné', async () => {
    const { application, monde } = await applicationDEssai();
    const poster = async (compte: string, suite = '', corps: object = {}) => request(application.getHttpServer()).post(`/api/v1/incidents${suite}`).set(await connexionDemo(application, compte)).set('Idempotency-Key', 'incident-1').send(corps);
    const corps = { texte: 'La messagerie ne part plus.', marche: 'Les actes s’enregistrent.' };
    expect((await poster('claire.vasseur', '', corps)).status).toBe(403);
    expect((await poster('sonia.prigent', '', corps)).body).toEqual((await poster('sonia.prigent', '', corps)).body);
    const lire = async () => (await request(application.getHttpServer()).get('/api/v1/incidents')).body;
    expect(await lire()).toMatchObject([{ id: 'incident-1', source: 'annonce', ...corps }]);
    expect((await poster('sonia.prigent', '/incident-1/fin')).status).toBe(204);
    expect(await lire()).toEqual([]);
    expect(monde.ecritures.map(({ action }) => action)).toEqual(['annonces.finir', 'annonces.creer']);
    await application.close();
  });
});
