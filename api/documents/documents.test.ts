import type { NestExpressApplication } from '@nestjs/platform-express';
import request, { type Response } from 'supertest';
import { applicationDEssai, connexionDemo, deposer, type Monde } from '../essais';
import { Probleme } from '../erreurs';
import { Imprimerie } from './imprimerie';

let application: NestExpressApplication;
let monde: Monde;
let numero: string;
let enPanne = false;
/** Prints the page as it is: what is said of it can then be read. */
const presse = { imprimer: async (html: string) => { if (enPanne) throw new Probleme(503, 'impression-indisponible', 'Panne.'); return Buffer.from(html); } };
beforeAll(async () => {
  ({ application, monde } = await applicationDEssai({ ports: [{ provide: Imprimerie, useValue: presse }] }));
  numero = await deposer(application);
});
afterAll(() => application.close());

const demander = async (compte: string, suite = '', sur = numero): Promise<Response> =>
  request(application.getHttpServer()).get(`/api/v1/dossiers/${sur}/documents${suite}`).set(await connexionDemo(application, compte)).buffer().parse((reponse, rendre) => {
    let texte = '';
    reponse.on('data', (morceau: Buffer) => { texte += morceau.toString('utf8'); }).on('end', () => rendre(null, reponse.headers['content-type']?.includes('json') ? JSON.parse(texte) : texte));
  });
const ids = async (compte: string): Promise<string[]> => (await demander(compte)).body.map((d: { id: string }) => d.id);
const echeance = (): string => encodeURIComponent(monde.dossier(numero)!.echeances.find(({ regle }) => regle.startsWith('cpc-978'))!.id);

describe('Les documents d’un dossier', () => {
  it('sont proposés selon qui les demande : les parties n’ont que les ouverts, le parquet rien du délibéré', async () => {
    const ouverts = ['calcul-motive', 'recepisse-depot', 'lettre-defendeur', 'avis-retour'];
    expect((await ids('louis.delattre')).sort()).toEqual([...ouverts].sort());
    expect((await ids('irene.fabiani')).sort()).toEqual([...ouverts, 'avis-parties-1015', 'synthese'].sort());
    expect(await ids('bernard.lacaze')).toContain('projet-ordonnance-decheance');
    expect((await demander('anne.morvan')).status).toBe(403);
  });

  it('s’impriment du dossier tel qu’il est, sans rester en cache, et leur consultation est consignée', async () => {
    const reponse = await demander('claire.vasseur', '/synthese.pdf');
    expect([reponse.status, reponse.type, reponse.headers['cache-control']]).toEqual([200, 'application/pdf', 'no-store']);
    expect(reponse.headers['content-disposition']).toBe(`inline; filename="${numero}-synthese.pdf"`);
    expect(reponse.body).toContain('Société Fictive A');
    expect(monde.consultations.at(-1)).toMatchObject({ qui: 'claire.vasseur', numero, motif: 'document : Synthèse du dossier' });
  });

  it('exposent l’échéance qu’on nomme', async () => {
    const reponse = await demander('louis.delattre', `/calcul-motive.pdf?echeance=${echeance()}`);
    expect(reponse.status).toBe(200);
    expect(reponse.body).toMatch(/22\smars\s2027/);
  });

  it.each([
    ['un document inconnu', 'claire.vasseur', '/roman.pdf', 404, 'introuvable'],
    ['un document sans ce qu’il doit nommer', 'claire.vasseur', '/calcul-motive.pdf', 400, 'champs-invalides'],
    ['une échéance d’un autre dossier', 'claire.vasseur', '/calcul-motive.pdf?echeance=x', 404, 'introuvable'],
    ['une partie qui n’est pas au dossier', 'claire.vasseur', '/lettre-defendeur.pdf?partie=x', 404, 'introuvable'],
    ['un défendeur qui n’en est pas un', 'claire.vasseur', '/lettre-defendeur.pdf?partie=dem1', 409, 'defendeur-inconnu'],
    ['un avis avant la lettre dont il dit le retour', 'claire.vasseur', '/avis-retour.pdf?partie=def1', 409, 'lettre-non-adressee'],
    ['un paramètre inconnu', 'claire.vasseur', '/synthese.pdf?couleur=bleu', 400, 'champs-invalides'],
    ['un document de la Cour à un avocat', 'louis.delattre', '/synthese.pdf', 403, 'droit-insuffisant'],
    ['un projet en délibéré à un avocat général', 'irene.fabiani', '/projet-ordonnance-decheance.pdf?echeance=x', 403, 'droit-insuffisant'],
    ['un projet en délibéré à un superviseur', 'marc.tellier', '/projet-ordonnance-decheance.pdf?echeance=x', 403, 'droit-insuffisant'],
  ])('sont refusés pour %s', async (_quoi, compte, suite, statut, code) => {
    const reponse = await demander(compte, suite);
    expect([reponse.status, reponse.type, reponse.body.code]).toEqual([statut, 'application/problem+json', code]);
  });

  it('d’un dossier restreint à d’autres répondent comme s’il n’existait pas', async () => {
    const secret = await deposer(application, 'depot-document-secret');
    monde.restreints.set(secret, ['claire.vasseur']);
    expect((await demander('marc.tellier', '', secret)).status).toBe(404);
    expect((await demander('marc.tellier', '/synthese.pdf', secret)).status).toBe(404);
  });

  it('disent quand l’impression est en panne', async () => {
    enPanne = true;
    const reponse = await demander('claire.vasseur', '/synthese.pdf');
    enPanne = false;
    expect([reponse.status, reponse.body.code]).toEqual([503, 'impression-indisponible']);
  });
});
