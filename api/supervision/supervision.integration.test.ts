import type { NestExpressApplication } from '@nestjs/platform-express';
import { setTimeout as attendre } from 'node:timers/promises';
import request, { type Response } from 'supertest';
import { inscrirePersonnes } from '@diligence/activities/annuaire';
import { modelesVeille, suivreParcours, Veilleur, type ModelesVeille, type MondeVeille } from '@diligence/activities/veille';
import type { Dossier } from '@diligence/domain/dossier';
import { acte, declaration } from '@diligence/workflows/essais';
import { ouvrirMondeReel, type MondeReel } from '../../workflows/essais/monde-reel';
import { CLIENT_TEMPORAL, PORTS_REELS, TROUSSEAU, storePartage } from '../adaptateurs';
import { applicationSur, connexionDemo } from '../essais';

const HIER = new Date(Date.now() - 86_400_000).toISOString().slice(0, 10);
const [ARRETE, PARTI] = ['26-95.701', '26-95.702'] as const;
let reel: MondeReel;
let v: ModelesVeille;
let monde: MondeVeille;
let application: NestExpressApplication;

/** Until the register shows that version and screens were told. */
async function projete(numero: string, version: number): Promise<void> {
  while (!(await reel.m.evenements.exists({ numero, version }))) await attendre(50);
}

beforeAll(async () => {
  reel = await ouvrirMondeReel();
  application = await applicationSur([...PORTS_REELS, ...storePartage(reel.m), { provide: TROUSSEAU, useValue: {} }, { provide: CLIENT_TEMPORAL, useValue: reel.client }]);
  v = modelesVeille(reel.m.dossiers.db);
  monde = { m: reel.m, v, client: reel.client, maintenant: () => new Date().toISOString() };
  await inscrirePersonnes(reel.m, ['thomas.giraud', 'parti.hier'].map((_id) => ({ _id, nom: _id, version: 1, fonctions: [{ id: 'f', role: 'greffier', chambre: 'C2', du: '2000-01-01' }] })));
  for (const numero of [ARRETE, PARTI]) expect(await reel.greffe.deposer(numero, declaration(HIER))).toMatchObject({ accepte: true });
  await Promise.all([projete(ARRETE, 1), projete(PARTI, 1)]);
}, 120_000);
afterAll(async () => { await application.close(); await reel.fermer(); });

const lire = async (chemin: string, parametres: Record<string, string> = {}): Promise<Response> =>
  request(application.getHttpServer()).get(`/api/v1/supervision/${chemin}?${new URLSearchParams(parametres).toString()}`).set(await connexionDemo(application, 'marc.tellier'));
const poster = async (compte: string, chemin: string, corps: object = {}, cle = 'sans-cle'): Promise<Response> =>
  request(application.getHttpServer()).post(`/api/v1/supervision/${chemin}`).set(await connexionDemo(application, compte)).set('Idempotency-Key', cle).send(corps);
const tour = () => new Veilleur(monde).tour();

test('Les chiffres suivent chaque acte annoncé, et le moteur et le registre comptent les mêmes dossiers.', async () => {
  while ((await suivreParcours(monde)) > 0);
  expect((await lire('stock')).body).toMatchObject({ total: 2, parEtape: [{ cle: 'civil-ro/declare', nombre: 2 }] });
  await reel.greffe.soumettre(ARRETE, acte('pourvoi-enregistre', HIER));
  await projete(ARRETE, 2);
  await suivreParcours(monde);
  expect((await lire('stock')).body.parEtape.map(({ cle, nombre }: { cle: string; nombre: number }) => [cle, nombre]).sort()).toEqual([['civil-ro/attente-memoire-ampliatif', 1], ['civil-ro/declare', 1]]);
  await tour();
  expect((await lire('ecarts')).body).toMatchObject({ moteur: 2, registre: 2, ecart: 0, dossiers: [] });
});

test('Un dossier arrêté de force est repris par deux personnes, et le blocage se clôt au compte du greffe.', async () => {
  const avant = await reel.greffe.etat(ARRETE);
  await reel.greffe.poignee(ARRETE).terminate('essai');
  await tour();
  const chemin = `blocages/${encodeURIComponent(`${ARRETE}:moteur-arrete`)}`;
  const demande = { remede: 'reprendre', parametres: {}, motif: 'arrêt de force par erreur' };
  expect((await poster('marc.tellier', `${chemin}/remedes/essai`, demande)).body).toMatchObject({ possible: true, deuxPersonnes: true });
  const { body: proposee } = await poster('marc.tellier', `${chemin}/remedes`, demande, 'cle-reprendre');
  expect((await poster('yves.cordier', `remedes/${proposee.id}/confirmation`)).body).toMatchObject({ etat: 'faite', confirmeePar: 'yves.cordier' });
  expect(await reel.greffe.etat(ARRETE)).toEqual(avant);
  await tour();
  expect((await lire(chemin)).body).toMatchObject({ resoluPar: 'greffe', closLe: expect.any(String), interventions: [{ etat: 'faite' }] });
  expect((await lire('deblocages')).body).toMatchObject({ total: 1, greffe: 1, part: 0 });
});

test('La tâche d’une personne partie est réaffectée depuis le blocage, qui se clôt.', async () => {
  await reel.greffe.soumettre(PARTI, acte('designer', HIER, { donnees: { fonction: 'greffier', personne: 'parti.hier' } }));
  await reel.m.dossiers.db.collection('personnes').updateOne({ _id: 'parti.hier' as never }, { $set: { retireLe: monde.maintenant() } });
  await projete(PARTI, 2);
  const { taches } = (await reel.m.dossiers.findById(PARTI).lean<Dossier>())!;
  const siennes = taches.filter(({ personne }) => personne === 'parti.hier').map(({ id }) => id);
  expect(siennes.length).toBeGreaterThan(0);
  await tour();
  const chemin = `blocages/${encodeURIComponent(`${PARTI}:titulaire-absent`)}`;
  expect((await lire(chemin)).body.objets).toEqual(siennes);
  for (const [rang, tache] of siennes.entries()) {
    expect((await poster('yves.cordier', `${chemin}/remedes`, { remede: 'reaffecter', parametres: { tache, personne: 'thomas.giraud' }, motif: 'départ' }, `cle-reaffecter-${rang}`)).body.etat).toBe('faite');
  }
  await tour();
  expect((await lire(chemin)).body).toMatchObject({ resoluPar: 'greffe' });
});
