import type { NestExpressApplication } from '@nestjs/platform-express';
import request from 'supertest';
import type { Personne } from '@diligence/domain/personne';
import { applicationDEssai, connexionDemo, deposer, type Monde } from '../essais';

let application: NestExpressApplication;
let monde: Monde;
beforeEach(async () => { ({ application, monde } = await applicationDEssai()); });
afterEach(() => application.close());

const moi = async (compte: string) => request(application.getHttpServer()).get('/api/v1/moi').set(await connexionDemo(application, compte));
const inscrire = async (id: string, plus: Partial<Personne>): Promise<void> => {
  monde.fonds.personnes.fiches.set(id, { _id: id, nom: id, version: 1, fonctions: [], ...plus });
};

describe('Les droits d’une personne connectée', () => {
  it('sont ceux du jour : une fonction donnée par l’annuaire vaut à la requête suivante, sans se reconnecter', async () => {
    expect((await moi('sonia.prigent')).body.droits).not.toContain('lister:Tache');
    await inscrire('sonia.prigent', { fonctions: [{ id: 'a', role: 'administrateur', du: '2026-01-01' }, { id: 'g', role: 'greffier', chambre: 'SO', du: '2026-11-22' }] });
    expect((await moi('sonia.prigent')).body.droits).toContain('lister:Tache');
  });

  it('cessent aussitôt quand la fonction prend fin, même si le service d’identité la dit encore', async () => {
    await inscrire('claire.vasseur', { fonctions: [{ id: 'g', role: 'greffier', chambre: 'C1', du: '2026-01-01', au: '2026-11-21' }] });
    const reponse = await moi('claire.vasseur');
    expect([reponse.status, reponse.body.code]).toEqual([403, 'droit-insuffisant']);
  });

  it('cessent tous quand l’accès est retiré, en le disant', async () => {
    await inscrire('claire.vasseur', { retireLe: '2026-11-22T08:00:00.000Z', fonctions: [{ id: 'g', role: 'greffier', chambre: 'C1', du: '2026-01-01' }] });
    const reponse = await moi('claire.vasseur');
    expect([reponse.status, reponse.body.code]).toEqual([403, 'acces-retire']);
  });

  it('suivent la chambre de l’annuaire', async () => {
    const numero = await deposer(application);
    await inscrire('helene.maurin', { fonctions: [{ id: 'c', role: 'conseiller', chambre: 'SO', du: '2026-11-01' }] });
    expect((await request(application.getHttpServer()).get(`/api/v1/dossiers/${numero}`).set(await connexionDemo(application, 'helene.maurin'))).status).toBe(403);
    expect((await moi('helene.maurin')).body.chambre).toBe('SO');
  });

  it('valent dans chacune des chambres où l’on exerce, et ne passent pas d’une fonction à l’autre', async () => {
    const numero = await deposer(application);
    const statut = async () => (await request(application.getHttpServer()).get(`/api/v1/dossiers/${numero}`).set(await connexionDemo(application, 'gilles.montel'))).status;
    await inscrire('gilles.montel', { fonctions: [{ id: 'a', role: 'conseiller', chambre: 'SO', du: '2026-01-01' }, { id: 'b', role: 'conseiller', chambre: 'C1', du: '2026-01-01' }] });
    expect(await statut()).toBe(200);
    expect((await moi('gilles.montel')).body.affectations).toEqual([{ role: 'conseiller', chambre: 'SO' }, { role: 'conseiller', chambre: 'C1' }]);
    await inscrire('gilles.montel', { fonctions: [{ id: 'a', role: 'conseiller', chambre: 'SO', du: '2026-01-01' }, { id: 'b', role: 'administrateur', chambre: 'C1', du: '2026-01-01' }] });
    expect([await statut(), (await moi('gilles.montel')).body.administre]).toEqual([403, ['C1']]);
  });

  it('d’un administrateur de deux chambres sont bornés aux deux ; une fonction sans chambre les étend à toute la Cour', async () => {
    const locale = { id: 'a', role: 'administrateur', chambre: 'SO', du: '2026-01-01' } as const;
    await inscrire('sonia.prigent', { fonctions: [locale, { ...locale, id: 'b', chambre: 'C1' }] });
    expect((await moi('sonia.prigent')).body.administre).toEqual(['SO', 'C1']);
    await inscrire('sonia.prigent', { fonctions: [locale, { id: 'b', role: 'administrateur', du: '2026-01-01' }] });
    expect((await moi('sonia.prigent')).body.administre).toBeUndefined();
  });

  it('s’étendent aux dossiers d’un absent pendant que l’on le remplace, et pas au-delà', async () => {
    const numero = await deposer(application);
    const lire = async () => (await request(application.getHttpServer()).get(`/api/v1/dossiers/${numero}`).set(await connexionDemo(application, 'gilles.montel'))).status;
    const designer = { acte: 'GE03', dateActe: '2026-11-22', donnees: { fonction: 'membre', personne: 'helene.maurin' } };
    await request(application.getHttpServer()).post(`/api/v1/dossiers/${numero}/actes`).set(await connexionDemo(application, 'yves.cordier')).set('Idempotency-Key', 'designation-1').send(designer).expect(201);
    expect(await lire()).toBe(403);
    monde.fonds.absences.fiches.set('a', { _id: 'a', version: 1, personne: 'helene.maurin', delegue: 'gilles.montel', du: '2026-11-20', au: '2026-11-22' });
    expect(await lire()).toBe(200);
    monde.fonds.absences.fiches.set('a', { _id: 'a', version: 2, personne: 'helene.maurin', delegue: 'gilles.montel', du: '2026-11-20', au: '2026-11-21' });
    expect(await lire()).toBe(403);
    monde.fonds.absences.fiches.set('a', { _id: 'a', version: 3, personne: 'helene.maurin', delegue: 'gilles.montel', du: '2026-11-20', au: '2026-11-30', annuleeLe: '2026-11-21T09:00:00.000Z' });
    expect(await lire()).toBe(403);
  });
});
