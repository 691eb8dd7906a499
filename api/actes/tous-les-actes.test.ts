import type { NestExpressApplication } from '@nestjs/platform-express';
import request, { type Response } from 'supertest';
import { CATALOGUE } from '@diligence/domain/procedure';
import type { RoleAuteur } from '@diligence/domain/personne';
import { ouvertureDe } from '../depots/ouvertures';
import { applicationDEssai, connexionDemo } from '../essais';
import { exempleDe } from '../essais/exemple-depot';

/** Every act of the catalogue that is not management, each in the first procedure that has it. */
const ACTES = [...new Map(Object.values(CATALOGUE).reverse().flatMap(({ id: procedure, actes }) => actes.map(({ definition }) => [definition.id, { procedure, definition }] as const))).values()]
  .filter(({ definition }) => definition.nature !== 'gestion');
const COMPTES: [RoleAuteur, string][] = [
  ['greffier', 'claire.vasseur'], ['conseiller', 'helene.maurin'], ['president', 'bernard.lacaze'], ['avocat-general', 'irene.fabiani'],
  ['premier-president', 'odile.renaudin'], ['avocat-aux-conseils', 'louis.delattre'],
];
/** A criminal dossier goes to the criminal chamber: those of the first civil chamber do not act on it. */
const COMPTES_CRIMINELS: [RoleAuteur, string][] = [
  ['greffier', 'aurelie.blondel'], ['conseiller', 'olivier.marchal'], ['president', 'denis.fauvel'], ['avocat-general', 'martine.olivet'], ...COMPTES.slice(4),
];
const COMPTES_DES_COMMISSIONS: [RoleAuteur, string][] = [['greffier', 'anouk.delmas'], ['conseiller', 'victor.ansel'], ['president', 'solange.meyrac']];
const COMPTES_PAR_PROCEDURE: Record<string, [RoleAuteur, string][]> = { penal: COMPTES_CRIMINELS, 'revision-penale': COMPTES_CRIMINELS, commission: COMPTES_DES_COMMISSIONS };
const compteDe = (procedure: string, roles: RoleAuteur[]): string | undefined => (COMPTES_PAR_PROCEDURE[procedure] ?? COMPTES).find(([role]) => roles.includes(role))?.[1];

let application: NestExpressApplication;
beforeAll(async () => { ({ application } = await applicationDEssai()); });
afterAll(() => application.close());

/** Opens a dossier of the procedure with no chamber of its own, as who may file its first act. */
async function ouvrir(procedure: string, cle: string): Promise<string> {
  const ouverture = ouvertureDe(procedure);
  const compte = compteDe(procedure, ouverture.formulaire.roles)!;
  const { status, body } = await request(application.getHttpServer()).post('/api/v1/depots').set(await connexionDemo(application, compte)).set('Idempotency-Key', cle).send(exempleDe(ouverture, '2026-11-20'));
  expect([status, body.champs ?? body.detail]).toEqual([201, undefined]);
  return (body as { numero: string }).numero;
}

async function envoyer(compte: string, { procedure, definition: { id } }: (typeof ACTES)[number], donnees: Record<string, unknown>): Promise<Response> {
  const numero = await ouvrir(procedure, `depot-${id}-${compte}-${Object.keys(donnees).length}`);
  return request(application.getHttpServer()).post(`/api/v1/dossiers/${numero}/actes`).set(await connexionDemo(application, compte))
    .set('Idempotency-Key', `envoi-${id}-${compte}-${Object.keys(donnees).length}`).send({ acte: id, dateActe: '2026-11-21', donnees });
}

it('Les actes des tableaux sont tous au catalogue que sert l’API', async () => {
  const { body } = await request(application.getHttpServer()).get('/api/v1/actes').set(await connexionDemo(application, 'claire.vasseur')).expect(200);
  const servis = new Set((body as { id: string }[]).map(({ id }) => id));
  const suite = (prefixe: string, nombre: number): string[] => Array.from({ length: nombre }, (_, i) => `${prefixe}${String(i + 1).padStart(2, '0')}`);
  expect([...suite('EC', 48), ...suite('ES', 11), ...suite('EE', 13), ...suite('EP', 31)].filter((id) => !servis.has(id))).toEqual([]);
});

describe.each(ACTES.map((a) => [a.definition.id, a.definition.titre, a] as const))('L’acte %s, « %s »,', (_id, _titre, acte) => {
  const { roles } = acte.definition;
  const compte = compteDe(acte.procedure, roles);

  it('envoyé par qui en a la fonction, est enregistré, ou refusé avec la règle ou le champ en cause', async () => {
    expect(compte).toBeDefined();
    const { status, body } = await envoyer(compte!, acte, {});
    expect([201, 400, 409]).toContain(status);
    if (status === 400) expect(body.champs.length).toBeGreaterThan(0);
    if (status === 409) expect(body.detail.length).toBeGreaterThan(20);
    expect(['acte-inconnu', 'procedure-inconnue', 'decision-impossible']).not.toContain(body.code);
  });

  it('est refusé avec un champ que son formulaire ne connaît pas', async () => {
    const { status, body } = await envoyer(compte!, acte, { inconnu: 'x' });
    expect([status, JSON.stringify(body.champs)]).toEqual([400, expect.stringContaining('inconnu')]);
  });

  it('est refusé à l’administrateur, qui n’est pas de la procédure', async () => {
    expect((await envoyer('sonia.prigent', acte, {})).status).toBe(403);
  });
});
