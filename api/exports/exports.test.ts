import type { NestExpressApplication } from '@nestjs/platform-express';
import request from 'supertest';
import { DECLARATION, applicationDEssai, connexionDemo, deposer, type Monde } from '../essais';

let application: NestExpressApplication;
let monde: Monde;
beforeAll(async () => { ({ application, monde } = await applicationDEssai()); });
afterAll(() => application.close());
const exporter = async (compte: string, suite = '') => request(application.getHttpServer()).get(`/api/v1/exports/dossiers.csv${suite}`).set(await connexionDemo(application, compte));

describe('L’export de la liste', () => {
  it('rend ce que la personne peut voir, sans formule qu’un tableur calculerait, et il est consigné', async () => {
    const numero = await deposer(application);
    const secret = await deposer(application, 'depot-export-secret');
    monde.restreints.set(secret, ['fatou.diarra']);
    const parties = [{ ...DECLARATION.parties[0]!, nom: '=HYPERLINK("http://x")' }, DECLARATION.parties[1]!];
    await request(application.getHttpServer()).post('/api/v1/depots').set(await connexionDemo(application, 'claire.vasseur')).set('Idempotency-Key', 'depot-formule').send({ ...DECLARATION, parties }).expect(201);
    const { status, text, headers } = await exporter('claire.vasseur', `?filter=${encodeURIComponent('{"chambre":"C1"}')}`);
    expect([status, headers['content-type'], headers['content-disposition']]).toEqual([200, 'text/csv; charset=utf-8', 'attachment; filename="dossiers-2026-11-22.csv"']);
    expect(text.replace('\uFEFF', '').split('\r\n')[0]).toMatch(/^Numéro;Intitulé;Chambre/);
    expect(text).toContain(`${numero};`);
    expect(text).not.toContain(secret);
    expect(text).not.toMatch(/[;\n]"?=/);
    expect(text).toContain("'=HYPERLINK");
    expect(monde.exports.at(-1)).toEqual({ qui: 'claire.vasseur', action: 'exporter:dossiers', resultat: 'fait', donnees: { filtre: { chambre: 'C1' } } });
  });

  it('ne rend que les colonnes demandées, dans leur ordre', async () => {
    const { text } = await exporter('claire.vasseur', '?colonnes=etape,numero');
    expect(text.split('\r\n').slice(0, 2)).toEqual(['\uFEFFÉtape;Numéro', expect.stringMatching(/^[^;]+;\d\d-\d\d\.\d{3}$/)]);
    expect((await exporter('claire.vasseur', '?colonnes=numero,constructor')).body.champs[0].champ).toBe('colonnes');
  });

  it('est refusé à un avocat, et pour un filtre inconnu', async () => {
    expect((await exporter('louis.delattre')).status).toBe(403);
    expect((await exporter('claire.vasseur', `?filter=${encodeURIComponent('{"x":1}')}`)).status).toBe(400);
    expect((await exporter('claire.vasseur', '?range=[0,9]')).body.champs[0].champ).toBe('range');
  });
});
