import type { NestExpressApplication } from '@nestjs/platform-express';
import request, { type Response } from 'supertest';
import { applicationDEssai, connexionDemo, type Monde } from '../essais';
import { dresserBilan, palierDe } from './bilan';

describe('Le bilan des mesures', () => {
  it('compte une durée au palier qui la contient, et lit la médiane à sa borne haute', () => {
    expect([0, 50, 51, 10_000, 10_001].map(palierDe)).toEqual(['50', '50', '100', '10000', 'plus']);
    const mesure = (duree: Record<string, number>, nombre = 3, clics = 6) => ({ _id: '', jour: '2026-11-22', diligence: 'acte:EC14', nombre, clics, duree });
    expect(dresserBilan([mesure({ '100': 1, '500': 1 }), mesure({ '500': 1, '2000': 1 }, 1, 1)])).toEqual([{ diligence: 'acte:EC14', nombre: 4, clicsMoyens: 1.75, dureeMediane: 500 }]);
    expect(dresserBilan([mesure({})])[0]?.dureeMediane).toBeNull();
    expect(dresserBilan([mesure({ '50': 1, plus: 2 })])[0]?.dureeMediane).toBeNull();
  });
});

describe('Les compteurs', () => {
  let application: NestExpressApplication;
  let monde: Monde;
  beforeAll(async () => { ({ application, monde } = await applicationDEssai()); });
  afterAll(() => application.close());
  const appeler = async (compte: string, methode: 'get' | 'post', suite = '', corps?: object): Promise<Response> =>
    request(application.getHttpServer())[methode](`/api/v1/mesures${suite}`).set(await connexionDemo(application, compte)).send(corps);

  it('s’ajoutent sans rien garder de la personne ni du dossier, et se montrent à ceux qui les font', async () => {
    const mesures = [{ diligence: 'acte:EC14', clics: 2 }, { diligence: 'page:dossier', clics: 0, dureeMs: 340 }];
    expect((await appeler('claire.vasseur', 'post', '', { mesures })).status).toBe(204);
    await appeler('helene.maurin', 'post', '', { mesures: [{ diligence: 'acte:EC14', clics: 4 }] });
    expect(JSON.stringify([...monde.mesures])).not.toMatch(/claire|helene|26-95/);
    expect((await appeler('claire.vasseur', 'get')).body).toEqual([
      { diligence: 'acte:EC14', nombre: 2, clicsMoyens: 3, dureeMediane: null }, { diligence: 'page:dossier', nombre: 1, clicsMoyens: 0, dureeMediane: 500 },
    ]);
  });

  it('se comparent à une référence que l’administrateur fixe une fois', async () => {
    expect((await appeler('claire.vasseur', 'post', '/reference', {})).status).toBe(403);
    await appeler('sonia.prigent', 'post', '/reference', {});
    await appeler('claire.vasseur', 'post', '', { mesures: [{ diligence: 'acte:EC14', clics: 0 }] });
    await appeler('sonia.prigent', 'post', '/reference', {});
    expect((await appeler('claire.vasseur', 'get')).body[0]).toMatchObject({ nombre: 3, clicsMoyens: 2, reference: { nombre: 2, clicsMoyens: 3 } });
  });

  it.each([['un numéro de dossier', { diligence: '26-95.001', clics: 1 }], ['un nombre négatif', { diligence: 'acte:EC14', clics: -1 }], ['une personne', { diligence: 'page:dossier', clics: 1, qui: 'moi' }]])('refusent %s', async (_quoi, mesure) => {
    expect((await appeler('claire.vasseur', 'post', '', { mesures: [mesure] })).status).toBe(400);
  });
});
