import type { NestExpressApplication } from '@nestjs/platform-express';
import request, { type Response } from 'supertest';
import { applicationDEssai, connexionDemo, deposer, type Monde } from '../essais';

let application: NestExpressApplication;
let monde: Monde;
let numero: string;
beforeAll(async () => { ({ application, monde } = await applicationDEssai()); numero = await deposer(application); });
afterAll(() => application.close());
const lire = async (compte: string, chemin: string, entetes: Record<string, string> = {}): Promise<Response> =>
  request(application.getHttpServer()).get(`/api/v1${chemin}`).set(await connexionDemo(application, compte)).set(entetes);

describe('La lecture d’un dossier', () => {
  it('rend sa version en ETag, ses échéances avec leur calcul motivé, et dit quels actes sont permis', async () => {
    const { status, headers, body } = await lire('claire.vasseur', `/dossiers/${numero}`);
    expect([status, headers['etag'], body.numero]).toEqual([200, '"1"', numero]);
    expect(body.echeances[0].delai.etapes.map((e: { texte: string }) => e.texte).join(' ')).toContain('Plus 4 mois');
    expect(body.actesPossibles.find((a: { acte: string }) => a.acte === 'EC09')).toMatchObject({ permis: true });
    expect(body).not.toHaveProperty('mots');
  });

  it('accepte le numéro sous toute forme usuelle et refuse le reste', async () => {
    for (const forme of [numero.replace('.', ''), numero.replace(/[-.]/g, ''), `F%20${numero}`]) expect((await lire('claire.vasseur', `/dossiers/${forme}`)).status).toBe(200);
    expect((await lire('claire.vasseur', '/dossiers/abc')).body.champs[0].champ).toBe('numero');
  });

  it('est consignée : qui, quand, pourquoi ; et l’administrateur peut la retrouver', async () => {
    await lire('helene.maurin', `/dossiers/${numero}`, { 'X-Motif-Consultation': 'audience du 3 decembre' });
    expect(monde.consultations.at(-1)).toMatchObject({ qui: 'helene.maurin', numero, motif: 'audience du 3 decembre', le: '2026-11-22T09:00:00.000Z' });
    expect((await lire('sonia.prigent', '/consultations')).body.length).toBe(monde.consultations.length);
  });

  it('ne montre à l’avocat constitué ni tâche, ni alerte, ni contrôle de la Cour', async () => {
    const { status, body } = await lire('louis.delattre', `/dossiers/${numero}`);
    expect([status, body.taches, body.alertes, body.controles, body.cloture]).toEqual([200, [], [], [], []]);
    expect((await lire('anne.morvan', `/dossiers/${numero}`)).status).toBe(403);
  });

  it('ne rend à l’avocat que les actes ouverts aux parties ; la Cour y lit aussi ce qui gère le dossier, chaque acte disant son compartiment', async () => {
    const sur = await deposer(application, 'depot-compartiments');
    await request(application.getHttpServer()).post(`/api/v1/dossiers/${sur}/actes`).set(await connexionDemo(application, 'claire.vasseur')).set('Idempotency-Key', 'orientation-compartiments')
      .send({ acte: 'GE15', dateActe: '2026-11-22', donnees: { circuit: 'court' } }).expect(201);
    const actes = async (compte: string) => (await lire(compte, `/dossiers/${sur}`)).body.actes.map(({ acte, compartiment }: { acte: string; compartiment: string }) => [acte, compartiment]);
    expect(await actes('claire.vasseur')).toEqual([['EC08', 'ouvert'], ['GE15', 'cour']]);
    expect(await actes('louis.delattre')).toEqual([['EC08', 'ouvert']]);
  });

  it('d’un dossier restreint à d’autres répond comme s’il n’existait pas, et le refus est consigné', async () => {
    const secret = await deposer(application, 'depot-secret-1');
    monde.restreints.set(secret, ['claire.vasseur']);
    const inconnu = await lire('marc.tellier', '/dossiers/26-99.999');
    const cache = await lire('marc.tellier', `/dossiers/${secret}`);
    expect(cache.status).toBe(404);
    expect(cache.body).toEqual({ ...inconnu.body, detail: inconnu.body.detail.replace('26-99.999', secret) });
    expect(monde.refus.at(-1)).toMatchObject({ qui: 'marc.tellier', numero: secret });
    expect((await lire('marc.tellier', '/dossiers')).body.map((d: { numero: string }) => d.numero)).not.toContain(secret);
    expect((await lire('marc.tellier', '/taches')).body.map((t: { numero: string }) => t.numero)).not.toContain(secret);
    expect((await lire('claire.vasseur', '/dossiers')).body.map((d: { numero: string }) => d.numero)).toContain(secret);
  });
});

describe('L’historique d’un dossier', () => {
  it('dit en français ce qui s’est passé, qui et quand ; la trace technique est au superviseur', async () => {
    const greffe = (await lire('claire.vasseur', `/dossiers/${numero}/historique`)).body;
    expect(greffe.faits[0]).toMatchObject({ seq: 1, texte: 'Déclaration de pourvoi', auteur: { id: 'claire.vasseur', role: 'greffier' } });
    expect(greffe.faits[0]).not.toHaveProperty('trace');
    expect(greffe).not.toHaveProperty('lienMoteur');
    const superviseur = (await lire('marc.tellier', `/dossiers/${numero}/historique`)).body;
    expect(superviseur.lienMoteur).toContain(encodeURIComponent(`pourvoi:${numero}`));
    expect(superviseur.faits[0].trace.type).toBe('acte-enregistre');
  });

  it('l’état vient du pourvoi en cours', async () => {
    expect((await lire('claire.vasseur', `/dossiers/${numero}/etat`)).body).toMatchObject({ numero, version: 1, procedure: 'civil-ro' });
    expect((await lire('louis.delattre', `/dossiers/${numero}/etat`)).status).toBe(403);
  });
});

describe('Les listes', () => {
  it('se lisent par plage et disent le total', async () => {
    const { headers, body } = await lire('claire.vasseur', '/dossiers?range=[0,0]');
    expect([headers['content-range'], body.length]).toEqual(['dossiers 0-0/3', 1]);
    expect((await lire('gilles.montel', '/dossiers')).headers['content-range']).toBe('dossiers */0');
  });

  it.each([
    ['range=[5,2]', 'range'], ['range=[0,5000]', 'range'], ['range=abc', 'range'], ['sort=["taille","ASC"]', 'sort'], ['sort=["numero","HAUT"]', 'sort'],
    ['filter={"bidule":1}', 'filter.bidule'], ['filter={"chambre":"ZZ"}', 'filter.chambre'], ['filter={"mien":"oui"}', 'filter.mien'], ['filter=[]', 'filter'], ['filter={', 'filter'],
  ])('refusent %s en nommant le paramètre', async (parametre, champ) => {
    const reponse = await lire('claire.vasseur', `/dossiers?${encodeURI(parametre)}`);
    expect([reponse.status, reponse.body.champs[0].champ]).toEqual([400, champ]);
  });
});
