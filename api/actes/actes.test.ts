import type { NestExpressApplication } from '@nestjs/platform-express';
import request, { type Response } from 'supertest';
import { applicationDEssai, connexionDemo, deposer, type Monde } from '../essais';

const ENREGISTREMENT = { acte: 'EC09', dateActe: '2026-11-21', donnees: {} };
let application: NestExpressApplication;
let monde: Monde;
let numero: string;

beforeAll(async () => { ({ application, monde } = await applicationDEssai()); });
beforeEach(async () => { numero = await deposer(application, `depot-${expect.getState().currentTestName?.length}-${monde.pourvois.size}`); });
afterAll(() => application.close());

async function envoyer(compte: string, corps: object, entetes: Record<string, string> = {}, suite = ''): Promise<Response> {
  return request(application.getHttpServer()).post(`/api/v1/dossiers/${numero}/actes${suite}`).set(await connexionDemo(application, compte)).set(entetes).send(corps);
}
const cle = (nom: string) => ({ 'Idempotency-Key': `acte-${nom}-${numero}` });

describe('Un acte envoyé à la Cour', () => {
  it('est enregistré une seule fois, même envoyé deux fois : le second envoi rend le même reçu', async () => {
    const premier = await envoyer('claire.vasseur', ENREGISTREMENT, cle('double'));
    const second = await envoyer('claire.vasseur', ENREGISTREMENT, cle('double'));
    expect(premier.status).toBe(201);
    expect(premier.headers['etag']).toBe('"2"');
    expect(premier.body).toMatchObject({ numero, version: 2, projection: 'a-jour' });
    expect(second.body).toEqual(premier.body);
    expect(monde.pourvois.get(numero)?.etat.version).toBe(2);
  });

  it('est refusé (409) quand la même clé désigne un autre contenu', async () => {
    await envoyer('claire.vasseur', ENREGISTREMENT, cle('autre'));
    const reponse = await envoyer('claire.vasseur', { ...ENREGISTREMENT, dateActe: '2026-11-22' }, cle('autre'));
    expect([reponse.status, reponse.body.code]).toEqual([409, 'acte-deja-connu-autre-contenu']);
  });

  it('est refusé (412) quand le dossier a changé, en disant ce qui a changé', async () => {
    await envoyer('claire.vasseur', ENREGISTREMENT, cle('premier'));
    const reponse = await envoyer('claire.vasseur', ENREGISTREMENT, { ...cle('tardif'), 'If-Match': '"1"' });
    expect(reponse.status).toBe(412);
    expect(reponse.body).toMatchObject({ code: 'version-perimee', versionActuelle: 2 });
    expect(reponse.body.changements[0].texte).toContain('Enregistrement du pourvoi');
    expect(monde.pourvois.get(numero)?.etat.version).toBe(2);
  });

  it('passe quand la version connue est la bonne', async () => {
    expect((await envoyer('claire.vasseur', ENREGISTREMENT, { ...cle('bonne'), 'If-Match': '"1"' })).status).toBe(201);
  });

  it('est refusé (409) par la loi avec la raison quand il est daté dans l’avenir', async () => {
    const reponse = await envoyer('claire.vasseur', { ...ENREGISTREMENT, dateActe: '2026-12-24' }, cle('avenir'));
    expect([reponse.status, reponse.body.code, reponse.body.champs[0].champ]).toEqual([409, 'date-future', 'dateActe']);
    expect(reponse.body.detail).toContain('24 décembre 2026');
  });

  it('est refusé (403) à qui n’a pas la fonction, et le refus est consigné', async () => {
    const avant = monde.refus.length;
    const reponse = await envoyer('bernard.lacaze', ENREGISTREMENT, cle('fonction'));
    expect([reponse.status, reponse.body.code]).toEqual([403, 'role-insuffisant']);
    expect(reponse.body.quiPeut).toContain('greffier');
    expect(monde.refus.slice(avant)).toEqual([{ qui: 'bernard.lacaze', action: `POST /api/v1/dossiers/${numero}/actes`, resultat: 'role-insuffisant', numero }]);
  });

  it('est refusé (403) à un greffier d’une autre chambre', async () => {
    expect((await envoyer('fatou.diarra', ENREGISTREMENT, cle('chambre'))).status).toBe(403);
  });

  it('répond « en-cours » quand les listes tardent plus de deux secondes', async () => {
    monde.projectionEnPanne = true;
    const reponse = await envoyer('claire.vasseur', ENREGISTREMENT, cle('lent'));
    monde.projectionEnPanne = false;
    expect([reponse.status, reponse.body.projection]).toEqual([201, 'en-cours']);
  });

  it.each([
    ['sans clé', ENREGISTREMENT, {}, 'Idempotency-Key'],
    ['avec une clé trop courte', ENREGISTREMENT, { 'Idempotency-Key': 'abc' }, 'Idempotency-Key'],
    ['avec une version illisible', ENREGISTREMENT, { 'Idempotency-Key': 'acte-version-1', 'If-Match': 'deux' }, 'If-Match'],
    ['avec un champ inconnu', { ...ENREGISTREMENT, auteur: 'moi' }, { 'Idempotency-Key': 'acte-inconnu-1' }, 'auteur'],
    ['avec un champ inconnu dans le formulaire', { ...ENREGISTREMENT, donnees: { couleur: 'bleu' } }, { 'Idempotency-Key': 'acte-champ-1' }, 'donnees.couleur'],
    ['sans date', { acte: 'EC09', donnees: {} }, { 'Idempotency-Key': 'acte-date-01' }, 'dateActe'],
    ['avec une date qui n’existe pas', { ...ENREGISTREMENT, dateActe: '2026-02-30' }, { 'Idempotency-Key': 'acte-date-02' }, 'dateActe'],
    ['sans formulaire', { acte: 'EC09', dateActe: '2026-11-21' }, { 'Idempotency-Key': 'acte-form-01' }, 'donnees'],
    ['pour un acte qui n’existe pas', { ...ENREGISTREMENT, acte: 'ZZ99' }, { 'Idempotency-Key': 'acte-zz-0001' }, 'acte'],
    ['avec une partie qui n’est pas un texte', { ...ENREGISTREMENT, partie: 3 }, { 'Idempotency-Key': 'acte-partie-1' }, 'partie'],
  ])('est refusé (400) %s, en nommant le champ', async (_quoi, corps, entetes, champ) => {
    const reponse = await envoyer('claire.vasseur', corps, entetes as Record<string, string>);
    expect(reponse.status).toBe(400);
    expect(reponse.type).toBe('application/problem+json');
    expect((reponse.body.champs as { champ: string }[]).map((c) => c.champ)).toEqual([champ]);
  });

  it('est refusé (400) quand le corps n’est pas du JSON, (404) quand le pourvoi n’existe pas', async () => {
    const session = await connexionDemo(application, 'claire.vasseur');
    const illisible = await request(application.getHttpServer()).post(`/api/v1/dossiers/${numero}/actes`).set(session).set('content-type', 'application/json').send('{');
    expect([illisible.status, illisible.body.code]).toEqual([400, 'json-invalide']);
    await request(application.getHttpServer()).post('/api/v1/dossiers/26-99.999/actes').set(session).set('Idempotency-Key', 'acte-absent-1').send(ENREGISTREMENT).expect(404);
  });
});

describe('L’aperçu d’un acte', () => {
  it('montre ce qui serait écrit et n’enregistre rien', async () => {
    const reponse = await envoyer('claire.vasseur', ENREGISTREMENT, {}, '/apercu');
    expect([reponse.status, reponse.body.accepte]).toEqual([200, true]);
    expect(reponse.body.historique[0]).toContain('Enregistrement du pourvoi');
    expect(monde.pourvois.get(numero)?.etat.version).toBe(1);
  });

  it('dit pourquoi l’acte serait refusé', async () => {
    const reponse = await envoyer('claire.vasseur', { ...ENREGISTREMENT, dateActe: '2026-12-24' }, {}, '/apercu');
    expect(reponse.body).toMatchObject({ accepte: false, refus: { code: 'date-future', status: 409 } });
  });
});
