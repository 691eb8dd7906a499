import type { NestExpressApplication } from '@nestjs/platform-express';
import request, { type Response } from 'supertest';
import { CATALOGUE } from '@diligence/domain/procedure';
import type { RoleAuteur } from '@diligence/domain/personne';
import { applicationDEssai, connexionDemo, deposer } from '../essais';

const ACTES = CATALOGUE['civil-ro']!.actes.map(({ definition }) => definition).filter(({ id }) => id.startsWith('EC'));
const COMPTES: [RoleAuteur, string][] = [
  ['greffier', 'claire.vasseur'], ['conseiller', 'helene.maurin'], ['president', 'bernard.lacaze'], ['avocat-general', 'irene.fabiani'],
  ['premier-president', 'odile.renaudin'], ['avocat-aux-conseils', 'louis.delattre'],
];

let application: NestExpressApplication;
beforeAll(async () => { ({ application } = await applicationDEssai()); });
afterAll(() => application.close());

async function envoyer(compte: string, acte: string, donnees: Record<string, unknown>): Promise<Response> {
  const numero = await deposer(application, `depot-${acte}-${compte}-${Object.keys(donnees).length}`);
  return request(application.getHttpServer()).post(`/api/v1/dossiers/${numero}/actes`).set(await connexionDemo(application, compte))
    .set('Idempotency-Key', `envoi-${acte}-${compte}`).send({ acte, dateActe: '2026-11-21', donnees });
}

it('Les quarante-huit actes du tableau sont au catalogue que sert l’API', async () => {
  const { body } = await request(application.getHttpServer()).get('/api/v1/actes').set(await connexionDemo(application, 'claire.vasseur')).expect(200);
  const servis = new Set((body as { id: string }[]).map(({ id }) => id));
  const attendus = Array.from({ length: 48 }, (_, i) => `EC${String(i + 1).padStart(2, '0')}`);
  expect(attendus.filter((id) => !servis.has(id))).toEqual([]);
});

describe.each(ACTES.map((d) => [d.id, d.titre, d] as const))('L’acte %s, « %s »,', (id, _titre, { roles }) => {
  const compte = COMPTES.find(([role]) => roles.includes(role))?.[1];

  it('envoyé par qui en a la fonction, est enregistré, ou refusé avec la règle ou le champ en cause', async () => {
    expect(compte).toBeDefined();
    const { status, body } = await envoyer(compte!, id, {});
    expect([201, 400, 409]).toContain(status);
    if (status === 400) expect(body.champs.length).toBeGreaterThan(0);
    if (status === 409) expect(body.detail.length).toBeGreaterThan(20);
    expect(['acte-inconnu', 'procedure-inconnue', 'decision-impossible']).not.toContain(body.code);
  });

  it('est refusé avec un champ que son formulaire ne connaît pas', async () => {
    const { status, body } = await envoyer(compte!, id, { inconnu: 'x' });
    expect([status, JSON.stringify(body.champs)]).toEqual([400, expect.stringContaining('inconnu')]);
  });

  it('est refusé à l’administrateur, qui n’est pas de la procédure', async () => {
    expect((await envoyer('sonia.prigent', id, {})).status).toBe(403);
  });
});
