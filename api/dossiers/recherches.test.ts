import type { NestExpressApplication } from '@nestjs/platform-express';
import request, { type Response } from 'supertest';
import { applicationDEssai, connexionDemo, deposer } from '../essais';

let application: NestExpressApplication;
let numero: string;
beforeAll(async () => {
  ({ application } = await applicationDEssai());
  numero = await deposer(application, 'depot-recherche');
});
afterAll(() => application.close());

const lire = async (chemin: string, compte = 'claire.vasseur'): Promise<Response> => request(application.getHttpServer()).get(`/api/v1/recherches${chemin}`).set(await connexionDemo(application, compte));

describe('La recherche', () => {
  it.each([
    ['RG 23/1234', 'Numéro de répertoire général 23/01234'], ['f 24-22 770', 'Numéro de pourvoi 24-22.770'], ['22.770', 'Numéro finissant par 22.770'],
    ['1er août 2026', 'Décision ou déclaration du 1er août 2026'], ['Dérivée', 'Mot « Dérivée »'],
  ])('« %s » est comprise : %s', async (q, texte) => {
    expect((await lire(`?q=${encodeURIComponent(q)}`)).body.compris.map((t: { texte: string }) => t.texte)).toEqual([texte]);
  });

  it('dit où un mot a été trouvé, et rend les premiers dossiers', async () => {
    const { body } = await lire('?q=civil');
    expect(body.dossiers[0].numero).toBe(numero);
    const [nom] = body.dossiers[0].parties[0].nom.split(' ').toSorted((a: string, b: string) => b.length - a.length);
    const { compris } = (await lire(`?q=${encodeURIComponent(nom)}`)).body;
    expect(compris[0].texte).toMatch(/^Partie/);
  });

  it('se refuse vide, trop longue, ou avec un paramètre inconnu', async () => {
    expect([(await lire('?q=')).status, (await lire(`?q=${'x'.repeat(201)}`)).status, (await lire('?q=a&x=1')).status]).toEqual([400, 400, 400]);
  });
});

describe('Les filtres', () => {
  it('ne proposent que ce qui existe parmi les dossiers que la personne peut lire', async () => {
    const { procedures, etapes } = (await lire('/valeurs')).body;
    expect(procedures).toEqual([{ valeur: 'civil-ro', libelle: expect.stringMatching(/civil/i), nombre: 1 }]);
    expect(etapes[0]).toMatchObject({ nombre: 1 });
    expect((await lire('/valeurs', 'louis.delattre')).body.procedures.length).toBeLessThanOrEqual(1);
  });
});

describe('Le dernier acte d’un dossier', () => {
  it('dit qui l’a enregistré et quand, à qui travaille à la Cour seulement', async () => {
    expect((await lire(`/derniers-actes?numeros=${numero},26-99.999`)).body).toEqual([{ numero, titre: expect.any(String), qui: expect.any(String), le: expect.stringMatching(/^2026-/) }]);
    expect((await lire(`/derniers-actes?numeros=${numero}`, 'louis.delattre')).status).toBe(403);
    expect((await lire(`/derniers-actes?numeros=${Array.from({ length: 101 }, () => numero).join(',')}`)).status).toBe(400);
  });
});
