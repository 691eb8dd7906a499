import type { NestExpressApplication } from '@nestjs/platform-express';
import request, { type Response } from 'supertest';
import { applicationDEssai, connexionDemo, DECLARATION, deposer, type Monde } from '../essais';

let application: NestExpressApplication;
let monde: Monde;
let numero: string;
const IDJ = { nature: 'idj', valeur: '2022-000.123 A' };
beforeAll(async () => {
  ({ application, monde } = await applicationDEssai());
  numero = await deposer(application, 'depot-correle-1');
});
afterAll(() => application.close());

async function envoyer(chemin: string, corps: object, cle: string, compte = 'claire.vasseur'): Promise<Response> {
  return request(application.getHttpServer()).post(`/api/v1/${chemin}`).set({ ...(await connexionDemo(application, compte)), 'Idempotency-Key': cle }).send(corps);
}
const acte = (dossier: object) => ({ acte: 'GE11', dateActe: '2026-11-22', donnees: { identifiant: 'def1', adresse: '1, rue Fictive' }, dossier });

describe('L’identifiant qu’un autre système donne à une affaire', () => {
  it('s’inscrit au dossier, puis le désigne quelle que soit son écriture', async () => {
    expect((await envoyer(`dossiers/${numero}/actes`, { acte: 'GE18', dateActe: '2026-11-22', donnees: IDJ }, 'identifiant-1')).status).toBe(201);
    const { status, body } = await envoyer('correlations', { nature: 'idj', valeur: '2022000123a' }, 'lecture-1');
    expect([status, body]).toEqual([200, [{ numero, version: 2, intitule: monde.dossier(numero)!.intitule }]]);
  });

  it('fait enregistrer un acte, une seule fois pour une même clé', async () => {
    const premier = await envoyer('correlations/actes', acte(IDJ), 'acte-correle-1');
    expect([premier.status, premier.body.numero, premier.headers['etag']]).toEqual([201, numero, '"3"']);
    expect((await envoyer('correlations/actes', acte(IDJ), 'acte-correle-1')).body).toEqual(premier.body);
    expect(monde.dossier(numero)!.version).toBe(3);
  });

  it('se donne au dépôt ; commun à plusieurs dossiers, il n’en désigne aucun pour un acte', async () => {
    const depot = await envoyer('depots', { ...DECLARATION, identifiants: [IDJ, { nature: 'ecrou', valeur: '45678', partie: 'def1' }] }, 'depot-correle-2');
    expect([depot.status, monde.dossier(depot.body.numero)!.identifiants!.length]).toEqual([201, 2]);
    const { status, body } = await envoyer('correlations/actes', acte(IDJ), 'acte-correle-2');
    expect([status, body.code, body.detail]).toEqual([409, 'identifiant-ambigu', expect.stringContaining(depot.body.numero)]);
  });

  it('n’en désigne aucun à qui ne peut lire ces dossiers', async () => {
    monde.restreints.set(numero, ['fatou.diarra']);
    expect((await envoyer('correlations', IDJ, 'lecture-2')).body.map((d: { numero: string }) => d.numero)).not.toContain(numero);
    monde.restreints.delete(numero);
    expect((await envoyer('correlations', { nature: 'idj', valeur: 'inconnu' }, 'lecture-3')).body).toEqual([]);
    expect((await envoyer('correlations/actes', acte({ nature: 'idj', valeur: 'inconnu' }), 'acte-correle-3')).status).toBe(404);
    expect((await envoyer('correlations', IDJ, 'lecture-4', 'sonia.prigent')).status).toBe(403);
  });

  it('dit son champ fautif', async () => {
    expect((await envoyer('depots', { ...DECLARATION, identifiants: [{ nature: 'siret', valeur: '1' }] }, 'depot-correle-3')).status).toBe(400);
    expect((await envoyer('correlations', { nature: 'rg', valeur: '23/01234' }, 'lecture-5')).body.length).toBeGreaterThan(0);
  });
});
