import { setTimeout as attendre } from 'node:timers/promises';
import { incoherences } from '../activities/chaos/comparer';
import { ouvrirPlateau, type Plateau, type Victime } from '../activities/chaos/plateau';
import { attendreCalme, denoncerPerte, temoigner, type Gardiens } from '../activities/chaos/temoigner';
import { connecter, modeles } from '@diligence/activities/store';
import { creerClient, lireReglages, ouvrirTrousseau } from '@diligence/temporal';
import type { RecuAccepte } from '@diligence/workflows/pourvoi';
import { DECLARATION, demandeurDemo } from './essais';
import { CoffreSession, nomsCookies } from './identite/session';

const DOSSIERS = 8;
const ACTES = 160;
const COUPS: Victime[] = ['api', 'worker', 'api', 'documents', 'moteur', 'api'];
const ENTRE_DEUX_COUPS_MS = 4_000;
const REPONSE_MAX_MS = 25_000;
const HIER = new Date(Date.now() - 86_400_000).toISOString().slice(0, 10);

let plateau: Plateau;
let gardiens: Gardiens;
let entetes: Record<string, string>;
let fermer: () => Promise<void>;

beforeAll(async () => {
  plateau = await ouvrirPlateau({ avecApi: true });
  const reglages = lireReglages(plateau.env);
  const store = await connecter(reglages.mongo);
  const m = modeles(store);
  gardiens = { m, client: creerClient(reglages, ouvrirTrousseau(plateau.env, m)) };
  const session = await new CoffreSession(plateau.env['SECRET_SESSION']!).sceller({ demandeur: demandeurDemo('yves.cordier'), jetonCsrf: 'jeton' });
  entetes = { cookie: `${nomsCookies(false).session}=${session}`, 'x-csrf-token': 'jeton', 'content-type': 'application/json' };
  fermer = async () => {
    await gardiens.client.connection.close();
    await store.close();
    await plateau.arreter();
  };
}, 180_000);
afterAll(() => fermer());

/** A client as the API asks it to be: without an answer, or on a fault that is not its own, it sends the same again under the same key. */
async function poster<T>(chemin: string, cle: string, corps: object): Promise<T> {
  for (;;) {
    const reponse = await fetch(`${plateau.url}/api/v1${chemin}`, { method: 'POST', headers: { ...entetes, 'idempotency-key': cle }, body: JSON.stringify(corps), signal: AbortSignal.timeout(REPONSE_MAX_MS) })
      .then(async (r) => ({ statut: r.status, corps: await r.json() as T }), () => null);
    if (reponse?.statut === 201) return reponse.corps;
    if (reponse && reponse.statut < 500) throw new Error(`${chemin} : ${reponse.statut} ${JSON.stringify(reponse.corps)}`);
    await attendre(300);
  }
}

async function deposer(cle: string): Promise<{ numero: string; recu: RecuAccepte }> {
  const { numero, id, version } = await poster<{ numero: string; id: string; version: number }>('/depots', cle, { ...DECLARATION, dateActe: HIER });
  return { numero, recu: { accepte: true, acteId: id, version, seq: 0, faits: [], echeances: [] } };
}
const designer = (numero: string, rang: number): Promise<RecuAccepte> =>
  poster<RecuAccepte>(`/dossiers/${numero}/actes`, `designation-${rang}`, { acte: 'GE03', dateActe: HIER, donnees: { fonction: 'membre', personne: `conseiller-${rang}` } });

test('Cent soixante actes envoyés par HTTP et répétés sous leur clé, pendant que l’API, le worker, le registre et le moteur sont tués sans préavis : aucun reçu ne ment, aucun acte n’est doublé.', async () => {
  const depots = await Promise.all(Array.from({ length: DOSSIERS }, (_, i) => deposer(`depot-chaos-${i}`)));
  expect(new Set(depots.map(({ numero }) => numero)).size).toBe(DOSSIERS);

  const envois = Array.from({ length: ACTES }, async (_, i) => {
    await attendre((i * COUPS.length * ENTRE_DEUX_COUPS_MS) / ACTES);
    const { numero } = depots[i % DOSSIERS]!;
    return { numero, recu: await designer(numero, i) };
  });
  const [tues, recus] = await Promise.all([plateau.frapper(COUPS, ENTRE_DEUX_COUPS_MS), Promise.all(envois)]);
  expect(new Set(tues).size).toBe(COUPS.length);

  expect(await attendreCalme(gardiens)).toEqual([]);
  const parDossier = depots.map(({ numero, recu }) => [numero, [recu, ...recus.filter((r) => r.numero === numero).map((r) => r.recu)] as RecuAccepte[]] as const);
  const vus = await Promise.all(parDossier.map(([numero, siens]) => temoigner(gardiens, numero, siens)));
  expect(vus.flatMap(incoherences)).toEqual([]);
  expect(await gardiens.m.dossiers.countDocuments()).toBe(DOSSIERS);
  expect(vus.flatMap((t) => t.recus).length).toBe(ACTES + DOSSIERS);

  const encore = await designer(depots[0]!.numero, 0);
  expect(encore.version).toBe(recus[0]!.recu.version);
  const { perdu, dit } = await denoncerPerte(gardiens, vus[1]!);
  expect(dit.join('\n')).toContain(`${perdu} a un reçu et manque dans le journal`);
}, 400_000);
