import { setTimeout as attendre } from 'node:timers/promises';
import type { ActeSoumis } from '@diligence/domain/procedure';
import { creerClient, lireReglages, ouvrirTrousseau } from '@diligence/temporal';
import { acte, declaration, Greffe } from '@diligence/workflows/essais';
import { REFUS, type RecuAccepte } from '@diligence/workflows/pourvoi';
import { connecter, modeles } from '../store';
import { incoherences } from './comparer';
import { ouvrirPlateau, type Plateau, type Victime } from './plateau';
import { attendreCalme, denoncerPerte, temoigner, type Gardiens } from './temoigner';

const DOSSIERS = 10;
const ACTES = 200;
const COUPS: Victime[] = ['worker', 'documents', 'moteur', 'worker', 'documents', 'moteur', 'documents', 'worker', 'moteur'];
const ENTRE_DEUX_COUPS_MS = 2_500;
const HIER = new Date(Date.now() - 86_400_000).toISOString().slice(0, 10);

let plateau: Plateau;
let gardiens: Gardiens;
let greffe: Greffe;
let fermer: () => Promise<void>;

beforeAll(async () => {
  plateau = await ouvrirPlateau();
  const reglages = lireReglages(plateau.env);
  const store = await connecter(reglages.mongo);
  const m = modeles(store);
  const client = creerClient(reglages, ouvrirTrousseau(plateau.env, m));
  gardiens = { m, client };
  greffe = new Greffe(client);
  fermer = async () => {
    await client.connection.close();
    await store.close();
    await plateau.arreter();
  };
}, 120_000);
afterAll(() => fermer());

/** An author who wants a receipt: whatever happens, the same act is sent again under the same id. */
async function obtenir(envoyer: () => ReturnType<Greffe['soumettre']>): Promise<RecuAccepte> {
  for (;;) {
    const recu = await envoyer().catch(() => null);
    if (recu?.accepte) return recu;
    if (recu && recu.refus.code !== REFUS.decisionImpossible) throw new Error(recu.refus.message);
    await attendre(200);
  }
}
const ouvrir = (numero: string, depot: ActeSoumis) => obtenir(() => greffe.deposer(numero, depot));
const soumettre = (numero: string, soumis: ActeSoumis) => obtenir(() => greffe.soumettre(numero, soumis));

test('Deux cents actes simultanés, pendant que worker, registre et moteur sont tués sans préavis trois fois chacun : aucun acte reçu n’est perdu, aucun n’est doublé.', async () => {
  const numeros = Array.from({ length: DOSSIERS }, (_, i) => `26-95.${String(401 + i)}`);
  const recus = new Map<string, RecuAccepte[]>();
  for (const numero of numeros) recus.set(numero, [await ouvrir(numero, declaration(HIER))]);

  const envois = Array.from({ length: ACTES }, async (_, i) => {
    const numero = numeros[i % DOSSIERS]!;
    await attendre((i * COUPS.length * ENTRE_DEUX_COUPS_MS) / ACTES);
    recus.get(numero)!.push(await soumettre(numero, acte('designer', HIER, { donnees: { fonction: 'membre', personne: `conseiller-${i}` } })));
  });
  const [tues] = await Promise.all([plateau.frapper(COUPS, ENTRE_DEUX_COUPS_MS), ...envois]);
  expect(new Set(tues).size).toBe(COUPS.length);

  expect(await attendreCalme(gardiens)).toEqual([]);
  const vus = await Promise.all(numeros.map((numero) => temoigner(gardiens, numero, recus.get(numero)!)));
  expect(vus.flatMap(incoherences)).toEqual([]);
  expect(vus.flatMap((t) => t.recus).length).toBe(ACTES + DOSSIERS);

  const { perdu, dit } = await denoncerPerte(gardiens, vus[0]!);
  expect(dit.join('\n')).toContain(`${perdu} a un reçu et manque dans le journal`);
  expect(dit.join('\n')).toContain(`${perdu} a un reçu et manque dans le registre`);
}, 400_000);
