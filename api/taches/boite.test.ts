import type { NestExpressApplication } from '@nestjs/platform-express';
import request, { type Response } from 'supertest';
import type { Dossier } from '@diligence/domain/dossier';
import { applicationDEssai, connexionDemo, deposer } from '../essais';
import { appeles, FIXATIONS } from './audiences';

const PERIODE = { du: '2026-12-01', au: '2026-12-31' };
const acte = (dateAudience: string, statut = 'enregistre', id = 'EC39b') => ({ acte: id, statut, donnees: { dateAudience } });
const dossier = (_id: string, ...actes: object[]) => ({ _id, intitule: 'A c/ B', chambre: 'C1', actes }) as unknown as Dossier;

describe('Les audiences à venir', () => {
  it('se lisent dans l’acte qui fixe l’audience, au civil comme au pénal', () => {
    expect(FIXATIONS).toEqual(expect.arrayContaining(['EC39b', 'EP22b']));
  });

  it('la dernière date fixée l’emporte, une fixation annulée ne compte pas, et une date seulement envisagée non plus', () => {
    const dossiers = [
      dossier('26-90.003', acte('2026-12-10'), acte('2026-12-15')), dossier('26-90.001', acte('2026-12-08'), acte('2026-12-20', 'annule')), dossier('26-90.002', acte('2026-12-02', 'enregistre', 'EC31')),
      dossier('26-90.004', acte('2026-12-05'), acte('2027-01-12')),
    ];
    expect(appeles(dossiers, PERIODE).map(({ numero, date }) => [numero, date])).toEqual([['26-90.001', '2026-12-08'], ['26-90.003', '2026-12-15']]);
  });
});

describe('La boîte de travail', () => {
  let application: NestExpressApplication;
  beforeAll(async () => { ({ application } = await applicationDEssai()); });
  afterAll(() => application.close());
  const lire = async (chemin: string, compte = 'claire.vasseur'): Promise<Response> => request(application.getHttpServer()).get(`/api/v1/${chemin}`).set(await connexionDemo(application, compte));

  it('compte les tâches par onglet, genre et chambre', async () => {
    await deposer(application, 'depot-boite-1');
    const { status, body } = await lire('comptes-taches');
    expect([status, body]).toEqual([200, expect.arrayContaining([expect.objectContaining({ vue: 'a-faire', genre: 'enregistrer-pourvoi', chambre: 'C1', nombre: 1 })])]);
  });

  it('refuse une période qui n’en est pas une, et se ferme à l’avocat', async () => {
    expect((await lire('audiences?du=demain')).status).toBe(400);
    expect((await lire('comptes-taches?mien=oui')).status).toBe(400);
    expect((await lire('audiences', 'louis.delattre')).status).toBe(403);
    expect((await lire('audiences')).body).toEqual([]);
  });
});
