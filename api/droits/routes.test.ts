import { DiscoveryService, MetadataScanner, Reflector } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import request from 'supertest';
import type { OpenAPIObject } from '@nestjs/swagger';
import { DiscoveryModule } from '@nestjs/core';
import { Controller, Get, Module, type INestApplication } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import { applicationDEssai, connexionDemo, portsMemoire, CONFIGURATION_ESSAI, Monde } from '../essais';
import { InterneModule } from '../interne.module';
import { decrireApi } from '../openapi';
import { PartenairesModule } from '../partenaires.module';
import { CLE_DROIT } from './declaration';

@Controller('sans-droit')
class RouteOubliee { @Get() lire(): string { return 'secret'; } }
@Module({ controllers: [RouteOubliee] })
class ModuleOublie {}

const metadonnees = new MetadataScanner();
/** Handlers of an application that declare no right. */
function routesSansDroit(application: INestApplication): string[] {
  const reflecteur = new Reflector();
  return application.get(DiscoveryService).getControllers().flatMap(({ instance, metatype }) => {
    const prototype = Object.getPrototypeOf(instance) as Record<string, () => unknown>;
    return metadonnees.getAllMethodNames(prototype)
      .filter((nom) => Reflect.hasMetadata('path', prototype[nom]!))
      .filter((nom) => reflecteur.getAllAndOverride(CLE_DROIT, [prototype[nom]!, metatype as never]) === undefined)
      .map((nom) => `${metatype?.name}.${nom}`);
  });
}
const compiler = async (...imports: unknown[]): Promise<INestApplication> => (await Test.createTestingModule({ imports: [DiscoveryModule, ...(imports as [])] }).compile()).createNestApplication();

describe('Chaque route déclare le droit qu’elle exige', () => {
  const ports = portsMemoire(new Monde(() => ''));
  it.each([['interne', InterneModule], ['partenaires', PartenairesModule]] as const)('dans l’application %s', async (_nom, module) => {
    expect(routesSansDroit(await compiler(module.pour(CONFIGURATION_ESSAI, { imports: [], providers: ports })))).toEqual([]);
  });
  it('et une route oubliée serait vue', async () => {
    expect(routesSansDroit(await compiler(ModuleOublie))).toEqual(['RouteOubliee.lire']);
  });
});

describe('Sans session', () => {
  let application: NestExpressApplication;
  let document: OpenAPIObject;
  beforeAll(async () => { ({ application } = await applicationDEssai()); document = decrireApi(application); });
  afterAll(() => application.close());

  it('toute route décrite répond 401, en français', async () => {
    const routes = Object.entries(document.paths).flatMap(([chemin, methodes]) => Object.entries(methodes as Record<string, { security?: unknown[] }>).filter(([, { security }]) => security?.length !== 0).map(([methode]) => [methode as 'get' | 'post' | 'put' | 'delete', chemin.replace('{numero}', '26-95.001').replace('{id}', 'x')] as const));
    expect(routes.length).toBeGreaterThan(15);
    for (const [methode, chemin] of routes) {
      const reponse = await request(application.getHttpServer())[methode](chemin);
      expect([methode, chemin, reponse.status, reponse.type]).toEqual([methode, chemin, 401, 'application/problem+json']);
    }
  });

  it('toute route décrite annonce ce qui peut lui être refusé', () => {
    const muettes = Object.entries(document.paths).flatMap(([chemin, methodes]) => Object.entries(methodes as Record<string, { responses: object; security?: unknown[] }>)
      .filter(([, { responses, security }]) => security?.length !== 0 && ['400', '401', '403', ...(chemin.includes('{') ? ['404'] : [])].some((statut) => !(statut in responses)))
      .map(([methode]) => `${methode} ${chemin}`));
    expect(muettes).toEqual([]);
  });

  it('la santé du service se lit sans session', async () => {
    await request(application.getHttpServer()).get('/sante').expect(200, { etat: 'vivant' });
    await request(application.getHttpServer()).get('/pret').expect(200);
  });
});

describe('Un paramètre inconnu dans l’adresse', () => {
  it.each([
    ['claire.vasseur', '/actes'], ['claire.vasseur', '/dossiers'], ['claire.vasseur', '/taches'], ['claire.vasseur', '/alertes'], ['claire.vasseur', '/stock'], ['claire.vasseur', '/referentiels'],
    ['claire.vasseur', '/moi'], ['claire.vasseur', '/evenements'], ['claire.vasseur', '/dossiers/26-95.001/historique'], ['sonia.prigent', '/consultations'],
  ])('est refusé (400) par son nom à %s sur %s', async (compte, chemin) => {
    const { application } = await applicationDEssai();
    const { status, body } = await request(application.getHttpServer()).get(`/api/v1${chemin}?couleur=bleu`).set(await connexionDemo(application, compte));
    expect([status, (body.champs as { champ: string }[]).map((c) => c.champ)]).toEqual([400, ['couleur']]);
    await application.close();
  });
});

describe('Un refus de droit', () => {
  it('est rendu 403 et consigné avec qui et quoi', async () => {
    const { application, monde } = await applicationDEssai();
    const administrateur = await connexionDemo(application, 'sonia.prigent');
    const reponse = await request(application.getHttpServer()).get('/api/v1/dossiers').set(administrateur).expect(403);
    expect(reponse.body).toMatchObject({ code: 'droit-insuffisant', status: 403 });
    expect(monde.refus).toEqual([{ qui: 'sonia.prigent', action: 'GET /api/v1/dossiers', resultat: 'droit-insuffisant' }]);
    await application.close();
  });
});
