import { setTimeout as attendre } from 'node:timers/promises';
import { Client } from '@temporalio/client';
import type { Dossier } from '@diligence/domain/dossier';
import type { ActeSoumis } from '@diligence/domain/procedure';
import { creerClient, lireReglages, ouvrirTrousseau } from '@diligence/temporal';
import { acte, declaration, Greffe } from '@diligence/workflows/essais';
import { REFUS, type RecuAccepte } from '@diligence/workflows/pourvoi';
import { lireJournal } from '../journal';
import { reconcilier } from '../reconciliation';
import { connecter, modeles, type Modeles } from '../store';
import { incoherences, type Temoins } from './comparer';
import { ouvrirPlateau, type Plateau, type Victime } from './plateau';

const DOSSIERS = 10;
const ACTES = 200;
const COUPS: Victime[] = ['worker', 'documents', 'moteur', 'worker', 'documents', 'moteur', 'documents', 'worker', 'moteur'];
const ENTRE_DEUX_COUPS_MS = 2_500;
const HIER = new Date(Date.now() - 86_400_000).toISOString().slice(0, 10);

let plateau: Plateau;
let m: Modeles;
let client: Client;
let greffe: Greffe;
let fermer: () => Promise<void>;

beforeAll(async () => {
  plateau = await ouvrirPlateau();
  const reglages = lireReglages(plateau.env);
  const store = await connecter(reglages.mongo);
  m = modeles(store);
  client = creerClient(reglages, ouvrirTrousseau(plateau.env, m));
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

async function temoins(numero: string, recus: RecuAccepte[]): Promise<Temoins> {
  return { numero, recus, journal: await lireJournal(m, numero), moteur: await greffe.etat(numero), registre: await m.dossiers.findById(numero).lean<Dossier>() };
}

async function frapper(): Promise<void> {
  for (const victime of COUPS) {
    await attendre(ENTRE_DEUX_COUPS_MS);
    plateau.tuer(victime);
  }
}

test('Deux cents actes simultanés, pendant que worker, registre et moteur sont tués sans préavis trois fois chacun : aucun acte reçu n’est perdu, aucun n’est doublé.', async () => {
  const numeros = Array.from({ length: DOSSIERS }, (_, i) => `26-95.${String(401 + i)}`);
  const recus = new Map<string, RecuAccepte[]>();
  for (const numero of numeros) recus.set(numero, [await ouvrir(numero, declaration(HIER))]);

  const envois = Array.from({ length: ACTES }, async (_, i) => {
    const numero = numeros[i % DOSSIERS]!;
    await attendre((i * COUPS.length * ENTRE_DEUX_COUPS_MS) / ACTES);
    recus.get(numero)!.push(await soumettre(numero, acte('designer', HIER, { donnees: { fonction: 'membre', personne: `conseiller-${i}` } })));
  });
  await Promise.all([frapper(), ...envois]);

  expect(await calme()).toEqual([]);
  const vus = await Promise.all(numeros.map((numero) => temoins(numero, recus.get(numero)!)));
  expect(vus.flatMap(incoherences)).toEqual([]);
  expect(vus.flatMap((t) => t.recus).length).toBe(ACTES + DOSSIERS);
  await contreEpreuve(vus[0]!);
}, 300_000);

/** What is durable but not yet written down is retried for up to thirty seconds; then nothing may be left, unrepaired. */
async function calme(): Promise<string[]> {
  for (let essai = 0; ; essai += 1) {
    const { ecarts } = await reconcilier({ m, client }, false);
    if (ecarts.length === 0 || essai === 12) return ecarts.map(({ texte }) => texte);
    await attendre(5_000);
  }
}

/** The same comparison must see a store that drops one write, in the journal or in the register. */
async function contreEpreuve({ numero, recus }: Temoins): Promise<void> {
  const perdu = recus.at(-1)!;
  await m.journal.deleteOne({ numero, 'fait.acteId': perdu.acteId, 'fait.type': 'acte-enregistre' });
  await m.dossiers.updateOne({ _id: numero }, { $pull: { actes: { acteId: perdu.acteId } } } as never);
  const vus = incoherences(await temoins(numero, recus)).join('\n');
  expect(vus).toContain(`${perdu.acteId} a un reçu et manque dans le journal`);
  expect(vus).toContain(`${perdu.acteId} a un reçu et manque dans le registre`);
}
