import type { Server } from 'node:net';
import { Test } from '@nestjs/testing';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { SignJWT, generateKeyPair } from 'jose';
import request from 'supertest';
import { plageLibre } from '../../scripts/lib/ports';
import { lireConfiguration, refuserCleDelibere, type Configuration } from '../config';
import { DECLARATION, MAINTENANT, Monde, portsMemoire } from '../essais';
import { equiper } from '../lancement';
import { PartenairesModule } from '../partenaires.module';
import { AUDIENCE_PARTENAIRES, PARTENAIRE_DEMO } from './comptes';
import { creerFournisseur } from './fournisseur/fournisseur';
import { servir } from './fournisseur/serveur';

describe('Un système partenaire', () => {
  let application: NestExpressApplication;
  let fournisseur: Server;
  let configuration: Configuration;
  let jeton: string;

  beforeAll(async () => {
    const port = await plageLibre(1);
    const emetteur = `http://127.0.0.1:${port}`;
    configuration = lireConfiguration({ OIDC_ISSUER: emetteur, OIDC_CLIENT_SECRET: 'secret-essai', NIVEAU_LOG: 'silent' }, 1);
    fournisseur = servir(await creerFournisseur({ emetteur, client: { id: configuration.oidc.client, secret: 'secret-essai', retours: ['http://127.0.0.1:1/connexion/retour'], apresDeconnexion: [] }, clesCookies: ['cle'] })).listen(port, '127.0.0.1');
    const module = await Test.createTestingModule({ imports: [PartenairesModule.pour(configuration, { imports: [], providers: portsMemoire(new Monde(() => MAINTENANT)) })] }).compile();
    application = module.createNestApplication<NestExpressApplication>({ bodyParser: false, logger: false });
    equiper(application, configuration);
    await application.init();
    const corps = new URLSearchParams({ grant_type: 'client_credentials', client_id: PARTENAIRE_DEMO.id, client_secret: PARTENAIRE_DEMO.secret });
    jeton = ((await (await fetch(`${emetteur}/token`, { method: 'POST', body: corps })).json()) as { access_token: string }).access_token;
  });
  afterAll(async () => { await application.close(); fournisseur.close(); });

  const deposer = (autorisation: string) => request(application.getHttpServer()).post('/api/v1/depots').set('Authorization', autorisation).set('Idempotency-Key', 'depot-partenaire').send(DECLARATION);
  const lire = (chemin: string) => request(application.getHttpServer()).get(chemin).set('Authorization', `Bearer ${jeton}`);

  it('dépose avec son jeton, suit le dossier qu’il a déposé et aucun autre', async () => {
    const reponse = await deposer(`Bearer ${jeton}`).expect(201);
    await lire(`/api/v1/dossiers/${reponse.body.numero}`).expect(200);
    await lire(`/api/v1/depots/${reponse.body.id}`).expect(200);
    await lire('/api/v1/dossiers').expect(403);
    await lire(`/api/v1/dossiers/${reponse.body.numero}/etat`).expect(403);
    await lire('/api/v1/taches').expect(404);
    await lire('/api/v1/codec/decode').expect(404);
  });

  it('retrouve par son propre identifiant le dossier qu’il a déposé, et y enregistre un acte', async () => {
    const envoyer = (chemin: string, cle: string, corps: object) => request(application.getHttpServer()).post(`/api/v1/${chemin}`).set('Authorization', `Bearer ${jeton}`).set('Idempotency-Key', cle).send(corps);
    const identifiant = { nature: 'parquet', valeur: '22012000123' };
    const { body } = await envoyer('depots', 'depot-correle', { ...DECLARATION, identifiants: [identifiant] }).expect(201);
    expect((await envoyer('correlations', 'lecture-correlee', identifiant).expect(200)).body).toMatchObject([{ numero: body.numero }]);
    await envoyer('correlations/actes', 'acte-correle', { acte: 'GE18', dateActe: '2026-11-22', donnees: { nature: 'ecrou', valeur: '45678' }, dossier: identifiant }).expect(201);
    await envoyer('correlations/actes', 'acte-inconnu', { acte: 'GE18', dateActe: '2026-11-22', donnees: { nature: 'ecrou', valeur: '1' }, dossier: { ...identifiant, valeur: '9' } }).expect(404);
  });

  it('est refusé (401) sans jeton, avec un jeton d’un autre émetteur, périmé, ou fait pour autre chose', async () => {
    const { privateKey } = await generateKeyPair('RS256');
    const faux = (audience: string, fin: string) => new SignJWT({ client_id: PARTENAIRE_DEMO.id }).setProtectedHeader({ alg: 'RS256', kid: 'demonstration' }).setIssuer(configuration.oidc.emetteur).setAudience(audience).setExpirationTime(fin).sign(privateKey);
    for (const autorisation of ['', 'Bearer abc', `Bearer ${await faux(AUDIENCE_PARTENAIRES, '1h')}`, `Bearer ${jeton.slice(0, -4)}AAAA`, `Basic ${jeton}`]) await deposer(autorisation).expect(401);
  });

  it('le cookie d’une personne n’y vaut rien', async () => {
    await request(application.getHttpServer()).get('/api/v1/referentiels').set('Cookie', 'diligence=x').expect(401);
  });
});

describe('Le processus des partenaires', () => {
  it('refuse de démarrer quand la clé du délibéré est dans son environnement', () => {
    expect(() => refuserCleDelibere({ CLE_DELIBERE: 'x' })).toThrow('CLE_DELIBERE ne doit jamais être fournie');
    expect(() => refuserCleDelibere({ CLE_DELIBERE: '' })).toThrow('CLE_DELIBERE');
    expect(() => refuserCleDelibere({})).not.toThrow();
  });

  it('en production, un réglage qui manque arrête le démarrage par une phrase', () => {
    expect(() => lireConfiguration({ NODE_ENV: 'production' }, 1)).toThrow('SECRET_SESSION doit être fournie en production');
    expect(() => lireConfiguration({ SECRET_SESSION: 'court' }, 1)).toThrow('au moins 32 caractères');
  });
});
