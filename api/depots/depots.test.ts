import type { NestExpressApplication } from '@nestjs/platform-express';
import request, { type Response } from 'supertest';
import { DECLARATION, applicationDEssai, connexionDemo, type Monde } from '../essais';

let application: NestExpressApplication;
let monde: Monde;
beforeAll(async () => { ({ application, monde } = await applicationDEssai()); });
afterAll(() => application.close());

async function deposer(corps: object, cle: string, compte = 'louis.delattre'): Promise<Response> {
  return request(application.getHttpServer()).post('/api/v1/depots').set(await connexionDemo(application, compte)).set('Idempotency-Key', cle).send(corps);
}

describe('Le dépôt d’une déclaration de pourvoi', () => {
  it('donne un numéro et les premières échéances ; le même envoi rend le même reçu et n’ouvre pas de second pourvoi', async () => {
    const premier = await deposer(DECLARATION, 'declaration-1');
    expect(premier.status).toBe(201);
    expect(premier.body.numero).toMatch(/^26-95\.\d{3}$/);
    expect(premier.body.echeances.map((e: { dernierJour: string }) => e.dernierJour)).toContain('2027-03-22');
    const second = await deposer(DECLARATION, 'declaration-1');
    expect(second.body).toEqual(premier.body);
    expect([...monde.pourvois.keys()]).toEqual([premier.body.numero]);
  });

  it('de cinquante envois simultanés sous la même clé naît un seul pourvoi', async () => {
    const avant = monde.pourvois.size;
    const numeros = await Promise.all(Array.from({ length: 50 }, () => deposer(DECLARATION, 'declaration-50').then((r) => r.body.numero as string)));
    expect(new Set(numeros).size).toBe(1);
    expect(monde.pourvois.size).toBe(avant + 1);
  });

  it('est refusé (409) quand la clé désigne déjà un autre contenu', async () => {
    await deposer(DECLARATION, 'declaration-2');
    const reponse = await deposer({ ...DECLARATION, rg: '24/99999' }, 'declaration-2');
    expect([reponse.status, reponse.body.code]).toEqual([409, 'cle-deja-utilisee']);
  });

  it('garde à chaque déposant ses propres clés, et ne montre un reçu qu’à son auteur', async () => {
    const sien = await deposer(DECLARATION, 'cle-partagee');
    const autre = await deposer(DECLARATION, 'cle-partagee', 'anne.morvan');
    expect(autre.body.numero).not.toBe(sien.body.numero);
    const lire = async (compte: string) => request(application.getHttpServer()).get(`/api/v1/depots/${sien.body.id}`).set(await connexionDemo(application, compte));
    expect((await lire('louis.delattre')).body).toEqual(sien.body);
    expect((await lire('anne.morvan')).status).toBe(404);
  });

  it('nomme chaque champ fautif', async () => {
    const reponse = await deposer({ ...DECLARATION, dateDecision: 'hier', bidule: 1, parties: [{ id: 'd 1', role: 'roi', nom: '', demeure: 'lune' }] }, 'declaration-3');
    expect(reponse.status).toBe(400);
    expect((reponse.body.champs as { champ: string }[]).map((c) => c.champ).sort()).toEqual(['bidule', 'dateDecision', 'parties.0.demeure', 'parties.0.id', 'parties.0.nom', 'parties.0.role']);
  });

  it('est refusé à un conseiller', async () => {
    expect((await deposer(DECLARATION, 'declaration-4', 'helene.maurin')).status).toBe(403);
  });
});
