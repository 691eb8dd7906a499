import type { NestExpressApplication } from '@nestjs/platform-express';
import request from 'supertest';
import { applicationDEssai, connexionDemo, DECLARATION } from '../essais';

const NOMBRE = 300;
/** A page that weighs more than this is felt on a slow line, even compressed tenfold. */
const OCTETS_MAX = 1_000_000;

let application: NestExpressApplication;
let numero: string;
const parties = Array.from({ length: NOMBRE }, (_, n) => ({ id: `p${n}`, role: n < NOMBRE / 2 ? 'demandeur' : 'defendeur', nom: `Partie Fictive ${n}`, demeure: n % 3 ? 'metropole' : 'outre-mer' }));
const envoyer = async (chemin: string, corps: object, cle: string) => request(application.getHttpServer()).post(`/api/v1/${chemin}`).set({ ...(await connexionDemo(application, 'claire.vasseur')), 'Idempotency-Key': cle }).send(corps);
const lire = async () => request(application.getHttpServer()).get(`/api/v1/dossiers/${numero}`).set(await connexionDemo(application, 'claire.vasseur'));

beforeAll(async () => {
  ({ application } = await applicationDEssai());
  numero = (await envoyer('depots', { ...DECLARATION, parties }, 'depot-trois-cents')).body.numero;
});
afterAll(() => application.close());

describe('Un dossier de trois cents parties', () => {
  it('se dépose d’un coup et se lit entier, sous le mégaoctet', async () => {
    const { status, body, text } = await lire();
    expect([status, body.parties.length]).toEqual([200, NOMBRE]);
    expect(text.length).toBeLessThan(OCTETS_MAX);
  });

  it('reçoit un acte pour une seule partie sans toucher aux autres', async () => {
    const avant = (await lire()).body.parties;
    expect((await envoyer(`dossiers/${numero}/actes`, { acte: 'GE11', dateActe: '2026-11-22', donnees: { identifiant: 'p299', adresse: '1, rue Fictive' } }, 'acte-une-partie')).status).toBe(201);
    expect((await lire()).body.parties).toEqual(avant.map((partie: { id: string }) => (partie.id === 'p299' ? { ...partie, adresse: '1, rue Fictive' } : partie)));
  });

  it('ne reçoit pas une partie de trop', async () => {
    const { status, body } = await envoyer('depots', { ...DECLARATION, parties: [...parties, { ...parties[0], id: 'p300' }] }, 'depot-trois-cent-un');
    expect([status, body.champs[0].champ]).toEqual([400, 'parties']);
  });
});
