import type { NestExpressApplication } from '@nestjs/platform-express';
import request, { type Response } from 'supertest';
import { applicationDEssai, connexionDemo, type Monde } from '../essais';

const CENTRALE = 'sonia.prigent';
const LOCALE = 'yves.cordier';
let application: NestExpressApplication;
let monde: Monde;
beforeEach(async () => {
  ({ application, monde } = await applicationDEssai());
  monde.fonds.personnes.fiches.set(LOCALE, { _id: LOCALE, nom: 'Yves Cordier', version: 1, fonctions: [{ id: 'l', role: 'administrateur', chambre: 'C1', du: '2026-01-01' }] });
});
afterEach(() => application.close());

type Methode = 'get' | 'post' | 'put';
async function appeler(compte: string, methode: Methode, chemin: string, corps?: object, entetes: Record<string, string> = {}): Promise<Response> {
  return request(application.getHttpServer())[methode](`/api/v1${chemin}`).set(await connexionDemo(application, compte)).set(entetes).send(corps);
}
const lister = (compte: string, chemin: string, filter: object = {}) => appeler(compte, 'get', `${chemin}?range=[0,99]&filter=${encodeURIComponent(JSON.stringify(filter))}`);
const donner = (compte: string, personne: string, fonction: object, cle = 'fonction-1') => appeler(compte, 'post', `/administration/personnes/${personne}/fonctions`, fonction, { 'Idempotency-Key': cle });
const GREFFE_SO = { role: 'greffier', chambre: 'SO', du: '2026-11-22' };

describe('L’annuaire de la Cour', () => {
  it('naît des comptes de démonstration, hors production', async () => {
    const { body, headers } = await lister(CENTRALE, '/administration/personnes', { chambre: 'SO', role: 'greffier' });
    expect(body.map((p: { id: string }) => p.id)).toEqual(['fatou.diarra']);
    expect(headers['content-range']).toBe('personnes 0-0/1');
    expect((await lister(CENTRALE, '/administration/personnes', { q: 'helene mau' })).body).toHaveLength(1);
  });

  it('inscrit une personne, lui donne une fonction une seule fois, et l’histoire des fonctions reste', async () => {
    expect((await appeler(CENTRALE, 'put', '/administration/personnes/agent.nouveau', { nom: 'Agent Nouveau' })).body).toMatchObject({ id: 'agent.nouveau', version: 1, roles: [] });
    await donner(CENTRALE, 'agent.nouveau', GREFFE_SO);
    const { body } = await donner(CENTRALE, 'agent.nouveau', GREFFE_SO);
    expect([body.version, body.roles, body.chambres, body.fonctions.length]).toEqual([2, ['greffier'], ['SO'], 1]);
    const fin = await appeler(CENTRALE, 'post', '/administration/personnes/agent.nouveau/fonctions/fonction-1/fin', { au: '2026-11-22' }, { 'If-Match': '"2"' });
    expect(fin.body.fonctions).toEqual([{ id: 'fonction-1', ...GREFFE_SO, au: '2026-11-22', enVigueur: true }]);
    expect((await lister(CENTRALE, '/administration/designations', { personne: 'agent.nouveau', le: '2026-11-23' })).body).toEqual([]);
    expect((await lister(CENTRALE, '/administration/designations', { personne: 'agent.nouveau' })).body).toMatchObject([{ id: 'agent.nouveau~fonction-1', chambre: 'SO' }]);
  });

  it('retire l’accès à la requête suivante, et le rend', async () => {
    const geste = (quoi: string) => appeler(CENTRALE, 'post', `/administration/personnes/claire.vasseur/${quoi}`, { motif: 'départ' });
    const statut = async () => (await appeler('claire.vasseur', 'get', '/moi')).status;
    expect([await statut(), (await geste('retrait')).status, await statut()]).toEqual([200, 200, 403]);
    expect([(await geste('retablissement')).status, await statut()]).toEqual([200, 200]);
    expect((await lister(CENTRALE, '/administration/journal', { fiche: 'claire.vasseur' })).body[1]).toMatchObject({ action: 'personnes.retirer-acces', donnees: { motif: 'départ' } });
  });

  it('refuse (412) à qui écrit sur une fiche changée entre-temps', async () => {
    const ecrire = (nom: string) => appeler(CENTRALE, 'put', '/administration/personnes/claire.vasseur', { nom }, { 'If-Match': '"1"' });
    expect((await ecrire('Claire V.')).status).toBe(200);
    expect((await ecrire('C. Vasseur')).body).toMatchObject({ status: 412, code: 'version-perimee', versionActuelle: 2 });
  });

  it.each([
    ['une fonction inconnue', { ...GREFFE_SO, role: 'roi' }, 'role'], ['une fonction d’ailleurs', { ...GREFFE_SO, role: 'partenaire' }, 'role'], ['une chambre inconnue', { ...GREFFE_SO, chambre: 'ZZ' }, 'chambre'],
    ['un terme avant le début', { ...GREFFE_SO, au: '2026-11-01' }, 'au'], ['une date qui n’existe pas', { ...GREFFE_SO, du: '2026-02-30' }, 'du'], ['un champ inconnu', { ...GREFFE_SO, salaire: 1 }, 'salaire'],
  ])('refuse (400) %s', async (_quoi, fonction, champ) => {
    const { status, body } = await donner(CENTRALE, 'claire.vasseur', fonction);
    expect([status, body.champs?.[0].champ]).toEqual([400, champ]);
  });
});

describe('Les bornes d’un administrateur', () => {
  it('local : il écrit pour sa chambre, et pour elle seule', async () => {
    expect((await donner(LOCALE, 'claire.vasseur', { role: 'conseiller', chambre: 'C1', du: '2026-11-22' })).status).toBe(200);
    for (const [personne, fonction] of [['claire.vasseur', GREFFE_SO], ['claire.vasseur', { role: 'superviseur', chambre: 'C1', du: '2026-11-22' }], ['claire.vasseur', { role: 'greffier', du: '2026-11-22' }]] as const) {
      expect((await donner(LOCALE, personne, fonction, 'fonction-2')).body.code).toBe('hors-de-vos-bornes');
    }
    expect((await appeler(LOCALE, 'post', '/administration/personnes/fatou.diarra/retrait', { motif: 'essai' })).status).toBe(403);
    expect((await appeler(LOCALE, 'put', '/administration/services/greffe-so', { nom: 'Greffe social', chambre: 'SO', du: '2026-01-01' })).status).toBe(403);
    expect((await appeler(LOCALE, 'put', '/administration/services/greffe-c1', { nom: 'Greffe civil', chambre: 'C1', du: '2026-01-01' })).status).toBe(200);
    expect((await appeler(LOCALE, 'post', '/administration/referentiels/nature', { code: 'bail', libelle: 'Bail' })).status).toBe(403);
  });

  it('central : il écrit pour toute la Cour, mais jamais sur sa propre fiche', async () => {
    expect((await donner(CENTRALE, 'fatou.diarra', { role: 'superviseur', du: '2026-11-22' })).status).toBe(200);
    expect((await donner(CENTRALE, CENTRALE, { role: 'superviseur', du: '2026-11-22' })).status).toBe(403);
    expect((await appeler(CENTRALE, 'put', `/administration/personnes/${CENTRALE}`, { nom: 'Autre' })).status).toBe(403);
  });

  it('les autres fonctions n’administrent rien, et le refus est consigné', async () => {
    for (const compte of ['claire.vasseur', 'marc.tellier', 'louis.delattre']) expect((await lister(compte, '/administration/personnes')).status).toBe(403);
    expect(monde.refus.at(-1)).toMatchObject({ qui: 'louis.delattre', resultat: 'droit-insuffisant' });
  });
});

describe('Les absences', () => {
  const declarer = (compte: string, corps: object, cle = 'absence-1') => appeler(compte, 'post', '/absences', { delegue: 'fatou.diarra', du: '2026-11-22', au: '2026-11-30', ...corps }, { 'Idempotency-Key': cle });

  it('se déclarent pour soi ; qui remplace le sait, et en est déchargé quand elles sont annulées', async () => {
    const reponse = await declarer('claire.vasseur', {});
    expect(reponse.body).toMatchObject({ personne: 'claire.vasseur', delegue: 'fatou.diarra', annulee: false });
    expect((await declarer('claire.vasseur', {})).body).toEqual(reponse.body);
    expect((await appeler('fatou.diarra', 'get', '/moi')).body.remplace).toEqual(['claire.vasseur']);
    expect((await lister(CENTRALE, '/administration/personnes', { q: 'vasseur' })).body[0].absence).toEqual({ du: '2026-11-22', au: '2026-11-30', delegue: 'fatou.diarra' });
    await appeler('claire.vasseur', 'post', '/absences/absence-1/annulation');
    expect((await appeler('fatou.diarra', 'get', '/moi')).body.remplace).toEqual([]);
  });

  it('d’un autre se déclarent par l’administrateur, dans ses bornes', async () => {
    expect((await declarer('fatou.diarra', { personne: 'claire.vasseur' })).status).toBe(404);
    expect((await declarer(LOCALE, { personne: 'claire.vasseur' })).status).toBe(201);
    expect((await declarer(LOCALE, { personne: 'fatou.diarra', delegue: 'claire.vasseur' }, 'absence-2')).status).toBe(403);
    expect((await appeler('fatou.diarra', 'post', '/absences/absence-1/annulation')).status).toBe(404);
    expect((await lister('helene.maurin', '/absences')).body).toEqual([]);
  });

  it('finissent plus tôt que prévu quand on revient : le remplacement cesse avec elles', async () => {
    await declarer('claire.vasseur', { du: '2026-11-15' });
    const finir = (compte: string, au: string, version = '"1"') => appeler(compte, 'post', '/absences/absence-1/fin', { au, motif: 'Retour anticipé.' }, { 'If-Match': version });
    expect((await finir('fatou.diarra', '2026-11-21')).status).toBe(404);
    expect((await finir('claire.vasseur', '2026-12-15')).body.champs[0].champ).toBe('au');
    expect((await finir('claire.vasseur', '2026-11-21')).body).toMatchObject({ au: '2026-11-21', version: 2 });
    expect((await appeler('fatou.diarra', 'get', '/moi')).body.remplace).toEqual([]);
    expect((await finir('claire.vasseur', '2026-11-20')).status).toBe(412);
    expect((await lister(CENTRALE, '/administration/journal', { nature: 'absences' })).body[0]).toMatchObject({ action: 'absences.terminer', donnees: { motif: 'Retour anticipé.' } });
  });

  it.each([['sans remplaçant autre que soi', { delegue: 'claire.vasseur' }, 'delegue'], ['avec un remplaçant sans fonction', { delegue: 'inconnu' }, 'delegue'], ['qui finit avant de commencer', { au: '2026-11-01' }, 'au']])('sont refusées (400) %s', async (_quoi, corps, champ) => {
    const { status, body } = await declarer('claire.vasseur', corps);
    expect([status, body.champs[0].champ]).toEqual([400, champ]);
  });
});

describe('Les référentiels', () => {
  const ajouter = (corps: object) => appeler(CENTRALE, 'post', '/administration/referentiels/juridiction', { code: 'tc-exemple', libelle: 'Tribunal d’exemple', ...corps });
  const le = async (jour: string) => (await lister('claire.vasseur', '/entrees', { genre: 'juridiction', q: 'exemple', le: jour })).body.map((e: { libelle: string }) => e.libelle);

  it('gardent ce qu’un code valait à une date : un changement de nom vaut à partir de son jour', async () => {
    await ajouter({ du: '2010-01-01' });
    await ajouter({ du: '2025-01-01', libelle: 'Tribunal des activités économiques d’exemple' });
    expect([await le('2009-12-31'), await le('2024-12-31'), await le('2025-01-01')]).toEqual([[], ['Tribunal d’exemple'], ['Tribunal des activités économiques d’exemple']]);
    expect((await ajouter({ du: '2020-01-01', libelle: 'Autre' })).body.code).toBe('periode-deja-couverte');
    expect((await ajouter({ du: '2025-01-01', libelle: 'Tribunal des activités économiques d’exemple' })).status).toBe(200);
  });

  it('s’éteignent un jour donné', async () => {
    await ajouter({ du: '2010-01-01' });
    expect((await appeler(CENTRALE, 'post', '/administration/entrees/juridiction:tc-exemple:2010-01-01/fin', { au: '2024-12-31' })).status).toBe(200);
    expect([await le('2024-12-31'), await le('2025-01-01')]).toEqual([['Tribunal d’exemple'], []]);
    expect((await appeler(CENTRALE, 'post', '/administration/referentiels/planete', { code: 'a', libelle: 'A' })).body.champs[0].champ).toBe('genre');
  });

  it('connaissent les six chambres, l’unité des commissions et les cours d’appel dès le premier jour', async () => {
    expect((await lister('claire.vasseur', '/entrees', { genre: 'chambre' })).body).toHaveLength(7);
    expect((await lister('claire.vasseur', '/entrees', { genre: 'juridiction', q: 'orleans' })).body[0].libelle).toBe('Cour d’appel d’Orléans');
  });
});

test('Chaque acte d’administration est au journal : qui, quoi, avant et après, sans nommer personne.', async () => {
  await appeler(CENTRALE, 'put', '/administration/personnes/claire.vasseur', { nom: 'Claire Nouveau-Nom', service: 'greffe-c1' });
  await donner(CENTRALE, 'claire.vasseur', GREFFE_SO);
  const { body } = await lister(CENTRALE, '/administration/journal', { fiche: 'claire.vasseur' });
  expect(body.map((e: { qui: string; action: string }) => [e.qui, e.action])).toEqual([[CENTRALE, 'personnes.donner-fonction'], [CENTRALE, 'personnes.ecrire']]);
  expect(body[1].donnees).toEqual({ fiche: 'claire.vasseur', champs: ['nom', 'service'], avant: { service: null }, apres: { service: 'greffe-c1' } });
  expect(JSON.stringify(body)).not.toContain('Nouveau-Nom');
  expect((await lister(CENTRALE, '/administration/journal', { nature: 'services' })).body).toEqual([]);
  expect((await lister(CENTRALE, '/administration/journal', { du: '2026-11-22', au: '2026-11-22' })).body).toHaveLength(2);
  for (const filtre of [{ au: '2026-11-21' }, { du: '2026-11-23' }]) expect((await lister(CENTRALE, '/administration/journal', filtre)).body).toEqual([]);
});
