import type { NestExpressApplication } from '@nestjs/platform-express';
import request, { type Response } from 'supertest';
import { applicationDEssai, connexionDemo, deposer, type Monde } from '../essais';

let application: NestExpressApplication;
let monde: Monde;
let numeros: string[];
let id: string;
beforeAll(async () => {
  ({ application, monde } = await applicationDEssai());
  numeros = [await deposer(application, 'depot-personne-1'), await deposer(application, 'depot-personne-2'), await deposer(application, 'depot-personne-3')];
});
afterAll(() => application.close());

const LE = { dateActe: '2026-11-22' };
async function envoyer(chemin: string, corps: object, { compte = 'claire.vasseur', cle = 'envoi-00001', version }: { compte?: string; cle?: string; version?: number } = {}): Promise<Response> {
  const entetes = { ...(await connexionDemo(application, compte)), 'Idempotency-Key': cle, ...(version === undefined ? {} : { 'If-Match': `"${version}"` }) };
  return request(application.getHttpServer()).post(`/api/v1/justiciables${chemin}`).set(entetes).send(corps);
}
const lire = async (compte: string) => request(application.getHttpServer()).get(`/api/v1/justiciables/${id}`).set(await connexionDemo(application, compte));
const partie = (numero: string) => monde.dossier(numero)!.parties.find((p) => p.id === 'def1')!;
const designer = (n: string[]) => n.map((numero) => ({ numero, partie: 'def1' }));

describe('Une personne partie à plusieurs dossiers', () => {
  it('est proposée parmi les parties du même nom, sans que rien ne soit rapproché d’office', async () => {
    const { status, body } = await envoyer('/homonymes', designer(numeros)[0]!);
    expect([status, body.map((p: { numero: string; partie: string }) => [p.numero, p.partie])]).toEqual([200, [[numeros[1], 'def1'], [numeros[2], 'def1']]]);
    expect(numeros.map((n) => partie(n).personne)).toEqual([undefined, undefined, undefined]);
  });

  it('est reconnue par une personne du greffe, dossier par dossier, et l’envoi répété ne fait rien deux fois', async () => {
    const premier = await envoyer('', { ...LE, parties: designer(numeros.slice(0, 2)) });
    id = premier.body.justiciable.id;
    expect([premier.status, premier.body.sorts.map((s: { recu: { version: number } }) => s.recu.version)]).toEqual([200, [2, 2]]);
    expect((await envoyer('', { ...LE, parties: designer(numeros.slice(0, 2)) })).body).toEqual(premier.body);
    expect(numeros.map((n) => partie(n).personne)).toEqual([id, id, undefined]);
  });

  it('se rapproche d’un dossier de plus, et n’y est plus proposée', async () => {
    expect((await envoyer(`/${id}/rapprochements`, { ...LE, parties: designer(numeros.slice(2)) }, { cle: 'envoi-00002' })).body.justiciable.presences).toHaveLength(3);
    expect((await envoyer('/homonymes', designer(numeros)[0]!)).body).toEqual([]);
  });

  it('ne laisse voir que les dossiers que l’on peut lire', async () => {
    monde.restreints.set(numeros[2]!, ['fatou.diarra']);
    expect((await lire('claire.vasseur')).body.presences.map((p: { numero: string }) => p.numero)).toEqual(numeros.slice(0, 2));
    monde.restreints.delete(numeros[2]!);
    expect([(await lire('louis.delattre')).status, (await lire('sonia.prigent')).status]).toEqual([403, 403]);
  });
});

describe('La correction d’une personne', () => {
  const CORRECTION = { ...LE, nom: 'Madame Fictive B', adresse: '12, rue des Essais, Lyon', demeure: 'etranger' };

  it('se voit avant d’être faite : ce qui serait écrit, et les délais que la nouvelle demeure ne déplace pas', async () => {
    const { status, body } = await envoyer(`/${id}/corrections/apercu`, CORRECTION);
    expect([status, body.length, body[0].apercu.accepte, body[0].apercu.ouvre, body[0].apercu.ferme]).toEqual([200, 3, true, [], []]);
    expect(partie(numeros[0]!).nom).toBe('Monsieur Fictif B');
  });

  it('se fait une fois pour tous les dossiers en cours ; celui qui la refuse est dit, et la reprise la finit', async () => {
    monde.restreints.set(numeros[2]!, ['fatou.diarra']);
    const { body } = await envoyer(`/${id}/corrections`, CORRECTION, { cle: 'correction-1', version: 1 });
    monde.restreints.delete(numeros[2]!);
    expect([body.justiciable.version, body.sorts.map((s: { numero: string; recu?: object }) => [s.numero, Boolean(s.recu)])]).toEqual([2, [[numeros[0], true], [numeros[1], true]]]);
    const reprise = await envoyer(`/${id}/corrections`, CORRECTION, { cle: 'correction-1', version: 1 });
    expect([reprise.status, reprise.body.sorts.length, reprise.body.sorts.slice(0, 2)]).toEqual([200, 3, body.sorts]);
    expect(numeros.map((n) => [partie(n).nom, partie(n).adresse, partie(n).demeure, partie(n).personne])).toEqual(numeros.map(() => [CORRECTION.nom, CORRECTION.adresse, 'etranger', id]));
  });

  it('laisse une trace sans nom ni adresse', () => {
    const ecriture = monde.ecritures.find(({ action }) => action === 'justiciables.corriger')!;
    expect(ecriture.donnees.champs.sort()).toEqual(['adresse', 'demeure', 'nom']);
    expect(JSON.stringify(ecriture)).not.toMatch(/Fictive|Essais/);
  });

  it('est refusée sur une fiche qui a changé entre-temps, et quand rien ne change', async () => {
    expect((await envoyer(`/${id}/corrections`, { ...LE, nom: 'Autre' }, { cle: 'correction-2', version: 1 })).status).toBe(412);
    expect((await envoyer(`/${id}/corrections`, LE, { cle: 'correction-3' })).status).toBe(400);
  });

  it.each(['helene.maurin', 'louis.delattre', 'sonia.prigent'])('n’appartient pas à %s', async (compte) => {
    expect((await envoyer(`/${id}/corrections`, CORRECTION, { compte, cle: 'correction-4' })).status).toBe(403);
  });
});
