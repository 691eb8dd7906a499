import type { NestExpressApplication } from '@nestjs/platform-express';
import request from 'supertest';
import { applicationDEssai, connexionDemo, deposer, type Monde } from '../essais';
import { Legislation } from '../ports';
import type { LegislationMemoire } from './essais';

const troisMois = { genre: 'version', regle: 'cpc-978-al1', version: { aPartirDu: '2026-01-01', duree: [{ nombre: 3, unite: 'mois' }], texte: 'décret d’essai' } };
const PROJET = { changements: [troisMois], motif: 'Décret d’essai, article 3' };

let application: NestExpressApplication;
let monde: Monde;
let numero: string;
beforeEach(async () => {
  ({ application, monde } = await applicationDEssai());
  numero = await deposer(application);
});
afterEach(() => application.close());

type Verbe = 'get' | 'put' | 'post';
const appeler = async (compte: string, verbe: Verbe, chemin: string, corps?: object) =>
  request(application.getHttpServer())[verbe](`/api/v1/legislation/${chemin}`).set(await connexionDemo(application, compte)).send(corps);
const legislation = () => application.get<LegislationMemoire>(Legislation);
const mesurer = async () => { await appeler('sonia.prigent', 'put', 'amendements/a-1', PROJET); return appeler('sonia.prigent', 'post', 'amendements/a-1/impact'); };

describe('Modifier le droit sans développeur', () => {
  it('un administrateur rédige, la liste dit ce qui bouge, une autre personne approuve, et les dossiers sont prévenus', async () => {
    const { body } = await mesurer();
    expect(body).toMatchObject({ bilan: { dossiers: 1, raccourcies: 1 }, dossiers: [{ numero, effets: [{ regle: 'cpc-978-al1', sens: 'raccourci' }] }] });
    expect((await appeler('sonia.prigent', 'post', 'amendements/a-1/approbation')).body).toMatchObject({ code: 'seconde-personne-requise' });
    expect((await appeler('odile.renaudin', 'post', 'amendements/a-1/approbation')).body).toMatchObject({ statut: 'approuve', approuvePar: 'odile.renaudin', impact: { dossiers: 1 } });
    expect(legislation().diffusions).toEqual([{ amendement: 'a-1', retrait: false }]);
    expect(monde.ecritures.map(({ action }) => action)).toEqual(['amendements.approuver', 'amendements.mesurer', 'amendements.creer']);
  });

  it('approuvée, elle vaut aussitôt pour le calculateur et la table des règles, qui la marque', async () => {
    await mesurer();
    await appeler('odile.renaudin', 'post', 'amendements/a-1/approbation');
    const calcul = await request(application.getHttpServer()).post('/api/v1/delais').set(await connexionDemo(application, 'claire.vasseur')).send({ regle: 'cpc-978-al1', depart: '2026-02-02' });
    expect(calcul.body).toMatchObject({ dernierJour: '2026-05-04', version: '2026-01-01' });
    const regle = (await appeler('claire.vasseur', 'get', 'regles')).body.find(({ id }: { id: string }) => id === 'cpc-978-al1');
    expect(regle.versions.at(-1)).toMatchObject({ aPartirDu: '2026-01-01', modifiee: true });
    expect(regle.versions[0]).toMatchObject({ modifiee: false });
  });

  it('elle ne s’approuve pas sans que ses effets aient été mesurés, ni après avoir été récrite', async () => {
    await appeler('sonia.prigent', 'put', 'amendements/a-1', PROJET);
    expect((await appeler('odile.renaudin', 'post', 'amendements/a-1/approbation')).body.code).toBe('impact-non-mesure');
    await appeler('sonia.prigent', 'post', 'amendements/a-1/impact');
    await appeler('sonia.prigent', 'put', 'amendements/a-1', { ...PROJET, motif: 'autre motif' });
    expect((await appeler('odile.renaudin', 'post', 'amendements/a-1/approbation')).body.code).toBe('impact-non-mesure');
  });

  it('elle se retire tant que rien ne s’y fonde, et se refuse ensuite avec les dossiers', async () => {
    await mesurer();
    await appeler('odile.renaudin', 'post', 'amendements/a-1/approbation');
    legislation().fondes = [numero];
    const refus = await appeler('sonia.prigent', 'post', 'amendements/a-1/retrait', { motif: 'erreur' });
    expect(refus.body).toMatchObject({ code: 'amendement-deja-suivi', detail: expect.stringContaining(numero) });
    legislation().fondes = [];
    expect((await appeler('sonia.prigent', 'post', 'amendements/a-1/retrait', { motif: 'erreur' })).body).toMatchObject({ statut: 'retire', motifRetrait: 'erreur' });
    expect(legislation().diffusions.at(-1)).toEqual({ amendement: 'a-1', retrait: true });
  });

  it('un projet s’abandonne, et ce qui est décidé ne se récrit plus', async () => {
    await appeler('sonia.prigent', 'put', 'amendements/a-1', PROJET);
    expect((await appeler('sonia.prigent', 'post', 'amendements/a-1/abandon')).body.statut).toBe('abandonne');
    expect((await appeler('sonia.prigent', 'put', 'amendements/a-1', PROJET)).body.code).toBe('amendement-deja-decide');
    expect((await appeler('sonia.prigent', 'post', 'amendements/a-1/retrait', { motif: 'x' })).body.code).toBe('amendement-non-approuve');
  });
});

describe('Qui peut', () => {
  it.each(['claire.vasseur', 'bernard.lacaze', 'louis.delattre', 'marc.tellier'])('%s lit les modifications et n’en rédige ni n’en approuve aucune', async (compte) => {
    await mesurer();
    expect((await appeler(compte, 'get', 'amendements')).body).toHaveLength(1);
    for (const [verbe, chemin, corps] of [['put', 'amendements/a-2', PROJET], ['post', 'amendements/a-1/impact', {}], ['post', 'amendements/a-1/approbation', {}], ['post', 'amendements/a-1/retrait', { motif: 'x' }]] as const) {
      expect((await appeler(compte, verbe, chemin, corps)).status).toBe(403);
    }
  });

  it('un administrateur de chambre est renvoyé à l’administration centrale', async () => {
    expect((await appeler('nathalie.ferrand', 'put', 'amendements/a-2', PROJET)).body.code).toBe('hors-de-vos-bornes');
  });
});

describe('Une saisie impossible est refusée avec son champ', () => {
  const version = (plus: object) => ({ ...PROJET, changements: [{ ...troisMois, version: { ...troisMois.version, ...plus } }] });
  it.each([
    ['une règle inconnue', { ...PROJET, changements: [{ ...troisMois, regle: 'cpc-9999' }] }, 'regle'],
    ['une date qui n’existe pas', version({ aPartirDu: '2025-02-30' }), 'changements.0.version.aPartirDu'],
    ['une durée nulle', version({ duree: [{ nombre: 0, unite: 'mois' }] }), 'changements.0.version.duree.0.nombre'],
    ['aucun changement', { ...PROJET, changements: [] }, 'changements'],
    ['un genre inconnu', { ...PROJET, changements: [{ genre: 'decret' }] }, 'changements.0.genre'],
    ['un premier jour déjà pris', version({ aPartirDu: '2014-11-09' }), 'version.aPartirDu'],
  ])('%s', async (_titre, corps, champ) => {
    const { status, body } = await appeler('sonia.prigent', 'put', 'amendements/a-1', corps);
    expect([status, body.champs?.[0]?.champ]).toEqual([400, champ]);
  });
});
