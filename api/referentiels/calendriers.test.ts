import type { NestExpressApplication } from '@nestjs/platform-express';
import request from 'supertest';
import { applicationDEssai, connexionDemo } from '../essais';

describe('Le calendrier des jours fériés', () => {
  let application: NestExpressApplication;
  let session: Record<string, string>;
  beforeAll(async () => {
    ({ application } = await applicationDEssai());
    session = await connexionDemo(application, 'claire.vasseur');
  });
  afterAll(() => application.close());

  const lire = (chemin: string) => request(application.getHttpServer()).get(`/api/v1/calendriers/${chemin}`).set(session);

  it('donne les onze jours nationaux en métropole, le vendredi saint en plus en Alsace-Moselle', async () => {
    const { body } = await lire('metropole/2026').expect(200);
    expect(body.feries).toHaveLength(11);
    expect(body.feries).toContainEqual({ date: '2026-05-14', nom: 'Ascension' });
    expect((await lire('alsace-moselle/2026').expect(200)).body.feries).toContainEqual({ date: '2026-04-03', nom: 'vendredi saint' });
  });

  it('dit quand le droit local n’a pas été lu', async () => {
    expect((await lire('wallis-et-futuna/2026').expect(200)).body.verifie).toBe(false);
  });

  it.each(['atlantide/2026', 'constructor/2026', 'metropole/99999'])('ne répond pas pour « %s »', async (chemin) => {
    await lire(chemin).expect(404);
  });
});
