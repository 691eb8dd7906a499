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
    expect(await lire()).toMatchObject([{ id: 'incident-1', source: 'annonce', portee: 'cour', ...corps }]);
    expect((await poster('sonia.prigent', '/incident-1/fin')).status).toBe(204);
    expect(await lire()).toEqual([]);
    expect(monde.ecritures.map(({ action }) => action)).toEqual(['annonces.finir', 'annonces.creer']);
    const annonces = async (compte: string) => request(application.getHttpServer()).get('/api/v1/incidents/annonces').set(await connexionDemo(application, compte));
    expect((await annonces('sonia.prigent')).body).toMatchObject([{ id: 'incident-1', finieLe: '2026-11-22T09:00:00.000Z' }]);
    expect((await annonces('claire.vasseur')).status).toBe(403);
    await application.close();
  });

  it('d’une chambre s’annoncent par qui l’administre, et ceux de toute la Cour par l’administration centrale', async () => {
    const { application } = await applicationDEssai();
    const annoncer = async (compte: string, corps: object, cle: string) => request(application.getHttpServer()).post('/api/v1/incidents').set(await connexionDemo(application, compte)).set('Idempotency-Key', cle).send({ texte: 'Panne', ...corps });
    expect((await annoncer('nathalie.ferrand', { portee: 'chambre', chambre: 'C1', depuis: '2026-11-22T08:10:00Z' }, 'incident-c1')).body).toMatchObject({ portee: 'chambre', chambre: 'C1', depuis: '2026-11-22T08:10:00.000Z' });
    for (const corps of [{ portee: 'chambre', chambre: 'SO' }, { portee: 'nationale' }, {}]) expect((await annoncer('nathalie.ferrand', corps, 'incident-2')).body.code).toBe('hors-de-vos-bornes');
    expect((await annoncer('sonia.prigent', { portee: 'nationale' }, 'incident-3')).status).toBe(201);
    const finir = async (compte: string, id: string) => (await request(application.getHttpServer()).post(`/api/v1/incidents/${id}/fin`).set(await connexionDemo(application, compte))).status;
    expect([await finir('nathalie.ferrand', 'incident-3'), await finir('nathalie.ferrand', 'incident-c1'), await finir('sonia.prigent', 'inconnu')]).toEqual([403, 204, 404]);
    for (const [corps, champ] of [[{ portee: 'chambre' }, 'chambre'], [{ portee: 'cour', chambre: 'C1' }, 'chambre'], [{ depuis: '2026-11-23T09:00:00Z' }, 'depuis'], [{ portee: 'ailleurs' }, 'portee']] as const) {
      expect((await annoncer('sonia.prigent', corps, 'incident-4')).body.champs[0].champ).toBe(champ);
    }
    await application.close();
  });
});
