import { randomUUID } from 'node:crypto';
import type { NestExpressApplication } from '@nestjs/platform-express';
import request, { type Response } from 'supertest';
import { CATALOGUE, definitionParId } from '@diligence/domain/procedure';
import type { RoleAuteur } from '@diligence/domain/personne';
import { HABILITATIONS } from '../droits/habilitations';
import { applicationDEssai, connexionDemo, type Monde } from '../essais';
import { exempleDe } from '../essais/exemple-depot';
import { ouverturesPour, ouvertureDe } from './ouvertures';

const COMPTES: Partial<Record<RoleAuteur, string>> = { greffier: 'claire.vasseur', 'directeur-greffe': 'yves.cordier', 'avocat-general': 'irene.fabiani', 'premier-president': 'odile.renaudin', president: 'bernard.lacaze', conseiller: 'helene.maurin', 'avocat-aux-conseils': 'louis.delattre' };
const OUVERTURES = Object.values(CATALOGUE).flatMap((procedure) => procedure.ouverture.actes.map((acte) => [procedure.nom, procedure.id, acte] as const));

let application: NestExpressApplication;
let monde: Monde;
beforeAll(async () => { ({ application, monde } = await applicationDEssai()); });
afterAll(() => application.close());

const compteDe = (acte: string): string => COMPTES[definitionParId(acte)!.roles.find((role) => COMPTES[role])!]!;
async function poster(chemin: string, corps: object, compte: string): Promise<Response> {
  return request(application.getHttpServer()).post(`/api/v1/depots${chemin}`).set(await connexionDemo(application, compte)).set('Idempotency-Key', randomUUID()).send(corps);
}

describe.each(OUVERTURES)('« %s » (%s)', (_nom, procedure, acte) => {
  const corps = exempleDe(ouvertureDe(procedure, acte), '2026-11-20');

  it(`s’ouvre par l’acte ${acte} : un dossier vivant de cette procédure, marqué comme fictif hors production`, async () => {
    const { status, body } = await poster('', corps, compteDe(acte));
    expect([status, body.champs ?? body.detail]).toEqual([201, undefined]);
    const { etat } = monde.pourvois.get(body.numero)!;
    expect([etat.procedure, etat.fictif, Object.values(etat.actes)[0]?.acte]).toEqual([procedure, true, acte]);
    expect([etat.anomalies, etat.inconnus]).toEqual([[], []]);
  });

  it('laisse apercevoir ce qu’elle ouvrirait, sans rien enregistrer', async () => {
    const avant = monde.pourvois.size;
    const { status, body } = await poster('/apercu', corps, compteDe(acte));
    expect([status, body.accepte, monde.pourvois.size]).toEqual([200, true, avant]);
    expect(body.historique.length).toBeGreaterThan(0);
  });

  it('refuse un champ inconnu et une date impossible, chacun par son nom', async () => {
    const { status, body } = await poster('', { ...corps, dateActe: '2025-02-30' }, compteDe(acte));
    expect([status, body.champs[0].champ]).toEqual([400, 'dateActe']);
    const inconnu = await poster('', { ...corps, donnees: { ...corps.donnees, bidule: 1 } }, compteDe(acte));
    expect([inconnu.status, inconnu.body.champs]).toEqual([400, [{ champ: 'donnees.bidule', message: 'Ce champ est inconnu.' }]]);
  });

  it('est refusée à qui n’a pas la fonction d’enregistrer cet acte', async () => {
    const autres = [...Object.entries(COMPTES), ['administrateur', 'sonia.prigent'], ['superviseur', 'marc.tellier']].filter(([role]) => !definitionParId(acte)!.roles.includes(role as RoleAuteur));
    expect(autres.length).toBeGreaterThan(0);
    for (const [, compte] of autres) expect((await poster('', corps, compte!)).status).toBe(403);
  });

  it('est ouverte par le droit de déposer à toutes les fonctions qui peuvent l’enregistrer', () => {
    const deposants = HABILITATIONS.filter(({ action, sujet }) => action === 'deposer' && sujet === 'Depot').flatMap(({ roles }) => roles as readonly RoleAuteur[]);
    expect(definitionParId(acte)!.roles.filter((role) => role !== 'systeme' && !deposants.includes(role))).toEqual([]);
  });
});

describe('La liste des procédures que l’on peut ouvrir', () => {
  const lister = async (compte: string) => request(application.getHttpServer()).get('/api/v1/depots/procedures').set(await connexionDemo(application, compte));

  it('montre au greffe toutes celles du catalogue qu’il peut ouvrir, avec ce que chacune demande', async () => {
    const { status, body } = await lister('claire.vasseur');
    expect(status).toBe(200);
    expect(body.map(({ id }: { id: string }) => id)).toEqual(ouverturesPour(['greffier']).map(({ procedure }) => procedure.id));
    const penal = body.find(({ id }: { id: string }) => id === 'penal');
    expect([penal.famille, penal.actes.map(({ id }: { id: string }) => id)]).toEqual(['Matière pénale', ['EP02', 'EP03']]);
    const parties = penal.actes[0].champs.find(({ nom }: { nom: string }) => nom === 'parties');
    expect([parties.requis, parties.rubriques.map(({ nom }: { nom: string }) => nom)]).toEqual([true, ['dispensee', 'qualite', 'detenu', 'horsIle']]);
  });

  it('ne demande à personne si les données sont fictives', async () => {
    expect(JSON.stringify((await lister('claire.vasseur')).body)).not.toContain('"fictif"');
  });

  it('est refusée à un conseiller et à l’administrateur', async () => {
    expect([(await lister('helene.maurin')).status, (await lister('sonia.prigent')).status]).toEqual([403, 403]);
  });
});

describe('Un dépôt en matière pénale', () => {
  const corps = {
    procedure: 'penal', acte: 'EP03', dateActe: '2026-11-20', donnees: { juridiction: 'Cour d’appel de Douai', dateDecision: '2026-11-12', regime: 'detention-provisoire' },
    parties: [{ id: 'd1', role: 'demandeur', nom: 'M. Fictif', demeure: 'metropole', qualite: 'mis-en-examen', detenu: true, horsIle: true }],
  };

  it('garde la qualité et la situation de chaque partie, et va à la chambre criminelle', async () => {
    const { body } = await poster('', corps, 'louis.delattre');
    const { etat } = monde.pourvois.get(body.numero)!;
    expect(etat.parties['d1']).toEqual(corps.parties[0]);
    expect(etat.chambre).toBe('CR');
    expect(CATALOGUE['penal']!.urgent!(etat)).toBe(true);
  });

  it('nomme l’acte qui n’ouvre pas cette procédure (422) et la procédure qui n’existe pas (400)', async () => {
    const autre = await poster('', { ...corps, acte: 'EC08' }, 'claire.vasseur');
    expect([autre.status, autre.body.code]).toEqual([422, 'acte-hors-procedure']);
    expect(autre.body.detail).toContain('EP02');
    const inconnue = await poster('', { ...corps, procedure: 'constructor' }, 'claire.vasseur');
    expect([inconnue.status, inconnue.body.code]).toEqual([400, 'procedure-inconnue']);
  });

  it('refuse un régime inconnu et une décision postérieure à la déclaration', async () => {
    const { status, body } = await poster('', { ...corps, donnees: { ...corps.donnees, regime: 'lunaire', dateDecision: '2026-11-21' } }, 'claire.vasseur');
    expect([status, body.champs.map(({ champ }: { champ: string }) => champ)]).toEqual([400, ['donnees.regime', 'donnees.dateDecision']]);
    expect(body.champs[1].message).toContain('postérieure');
  });
});

it('Un pourvoi formé dans l’intérêt de la loi sans chambre se lit par le magistrat du parquet qui l’a formé, et par aucun autre.', async () => {
  const depot = await poster('', { procedure: 'interet-loi', acte: 'EI01', dateActe: '2026-11-20', donnees: { juridiction: 'Cour d’appel de Lyon', dateDecision: '2026-09-15', fondement: 'interet-loi' }, parties: [{ id: 'd1', role: 'demandeur', nom: 'M. Fictif', demeure: 'metropole' }] }, 'irene.fabiani');
  expect(depot.status).toBe(201);
  const lire = async (compte: string) => request(application.getHttpServer()).get(`/api/v1/dossiers/${depot.body.numero}`).set(await connexionDemo(application, compte));
  const lu = await lire('irene.fabiani');
  expect([lu.status, lu.body.chambre, lu.body.agir, lu.body.actes[0].document]).toEqual([200, null, false, 'recepisse-depot']);
  expect((await lire('etienne.soulier')).status).toBe(403);
});

it('Une déclaration civile ne connaît pas de partie détenue, et deux parties n’ont pas le même identifiant.', async () => {
  const partie = { id: 'd1', role: 'demandeur', nom: 'A', demeure: 'metropole' };
  const base = { dateActe: '2026-11-20', juridiction: 'Cour d’appel de Lyon', dateDecision: '2026-09-15' };
  const detenue = await poster('', { ...base, parties: [{ ...partie, detenu: true }] }, 'claire.vasseur');
  expect([detenue.status, detenue.body.champs]).toEqual([400, [{ champ: 'parties.0.detenu', message: 'Ce champ est inconnu.' }]]);
  const doubles = await poster('', { ...base, parties: [partie, { ...partie, role: 'defendeur' }] }, 'claire.vasseur');
  expect(doubles.body.champs).toEqual([{ champ: 'parties', message: 'Chaque partie a un identifiant qui n’est qu’à elle.' }]);
});

it('Une déclaration de trois cents parties est reçue.', async () => {
  const parties = Array.from({ length: 300 }, (_, i) => ({ id: `p${i}`, role: i < 150 ? 'demandeur' : 'defendeur', nom: `Société fictive ${i}`, demeure: 'metropole' }));
  const corps = { dateActe: '2026-11-20', juridiction: 'Cour d’appel de Lyon', dateDecision: '2026-09-15', parties };
  const { status, body } = await poster('', corps, 'claire.vasseur');
  expect([status, Object.keys(monde.pourvois.get(body.numero)!.etat.parties).length]).toEqual([201, 300]);
});
