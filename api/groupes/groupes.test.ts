import type { NestExpressApplication } from '@nestjs/platform-express';
import request, { type Response } from 'supertest';
import { applicationDEssai, connexionDemo, deposer, type Monde } from '../essais';

let application: NestExpressApplication;
let monde: Monde;
let numeros: string[];
beforeAll(async () => {
  ({ application, monde } = await applicationDEssai());
  numeros = [await deposer(application, 'depot-serie-1'), await deposer(application, 'depot-serie-2'), await deposer(application, 'depot-serie-3')];
});
afterAll(() => application.close());

async function ecrire(corps: object, { id = 'serie-1', compte = 'claire.vasseur', version }: { id?: string; compte?: string; version?: number } = {}): Promise<Response> {
  return request(application.getHttpServer()).put(`/api/v1/groupes/${id}`).set({ ...(await connexionDemo(application, compte)), ...(version === undefined ? {} : { 'If-Match': `"${version}"` }) }).send(corps);
}
const parente = async (numero: string, compte = 'claire.vasseur') => (await request(application.getHttpServer()).get(`/api/v1/dossiers/${numero}/parente`).set(await connexionDemo(application, compte))).body;
const serie = (membres: string[], plus: object = {}) => ({ nom: 'Série fictive', genre: 'serie', tete: membres[0], membres, exceptions: [], ...plus });

describe('Une série de pourvois', () => {
  it('est d’abord une proposition : même décision attaquée, mêmes parties', async () => {
    expect(await parente(numeros[0]!)).toMatchObject({ groupe: null, propositions: numeros.slice(1).map((numero) => ({ numero, raisons: ['meme-decision', 'memes-parties'] })) });
  });

  it('réunit des dossiers autour d’un dossier de tête, dit où en est chacun et lesquels sont tenus à part', async () => {
    const { status, body, headers } = await ecrire(serie(numeros.slice(0, 2), { exceptions: [{ numero: numeros[1], motif: 'désistement annoncé' }] }));
    expect([status, headers['etag'], body.tete]).toEqual([200, '"1"', numeros[0]]);
    const { groupe, propositions } = await parente(numeros[1]!);
    expect(groupe.membres.map((m: { numero: string; exception?: string }) => [m.numero, m.exception])).toEqual([[numeros[0], undefined], [numeros[1], 'désistement annoncé']]);
    expect([groupe.membres[0].etapeTexte, propositions.map((p: { numero: string }) => p.numero)]).toEqual([monde.dossier(numeros[0]!)!.etapeTexte, [numeros[2]]]);
  });

  it('s’étend, sans écraser ce qu’un autre vient d’écrire', async () => {
    expect((await ecrire(serie(numeros), { version: 1 })).body).toMatchObject({ version: 2, membres: numeros.map((numero) => ({ numero })) });
    expect((await ecrire(serie(numeros.slice(0, 2)), { version: 1 })).status).toBe(412);
  });

  it.each([
    ['un dossier déjà dans un autre groupe', () => serie(numeros), 409], ['un seul dossier', () => serie(numeros.slice(0, 1)), 400], ['un dossier de tête étranger', () => serie(numeros, { tete: '26-99.999' }), 400],
    ['un dossier à part étranger', () => serie(numeros, { exceptions: [{ numero: '26-99.999', motif: 'x' }] }), 400], ['un dossier inconnu', () => serie([numeros[0]!, '26-99.999']), 404],
  ])('n’admet pas %s', async (_quoi, corps, statut) => {
    expect((await ecrire(corps(), { id: 'serie-2' })).status).toBe(statut);
  });

  it('n’est formée que par qui le peut, et ne montre que les dossiers que l’on peut lire', async () => {
    expect([(await ecrire(serie(numeros), { compte: 'helene.maurin' })).status, (await ecrire(serie(numeros), { compte: 'sonia.prigent' })).status]).toEqual([403, 403]);
    monde.restreints.set(numeros[2]!, ['fatou.diarra']);
    expect((await parente(numeros[0]!)).groupe.membres).toHaveLength(2);
    expect((await ecrire(serie(numeros.slice(0, 2)), { version: 2 })).status).toBe(403);
    monde.restreints.delete(numeros[2]!);
  });

  it('dit quelle jonction n’est enregistrée que d’un côté, jusqu’à ce que le même acte l’enregistre sur chacun', async () => {
    const joindre = async (cibles: object[], cle: string) => (await request(application.getHttpServer()).post('/api/v1/actes/lots').set({ ...(await connexionDemo(application, 'claire.vasseur')), 'Idempotency-Key': cle })
      .send({ acte: 'JO01', dateActe: '2026-11-22', donnees: {}, cibles })).body as { recu?: object }[];
    const [tete, autre] = numeros as [string, string];
    expect((await joindre([{ numero: autre, donnees: { autre: tete, tete: 'autre' } }], 'jonction-1'))[0]!.recu).toBeDefined();
    expect((await parente(tete)).groupe.jonctionsManquantes).toEqual([{ numero: tete, autre }]);
    await joindre([{ numero: tete, donnees: { autre, tete: 'celui-ci' } }], 'jonction-2');
    expect((await parente(tete)).groupe).toMatchObject({ jonctionsManquantes: [], membres: [{ jointA: [autre] }, { jointA: [tete] }, { jointA: [] }] });
  });
});
