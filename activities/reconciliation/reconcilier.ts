import { setTimeout as attendre } from 'node:timers/promises';
import type { Client } from '@temporalio/client';
import type { Dossier } from '@diligence/domain/dossier';
import { etatDuJournal, lireJournal, verifierEntrees } from '../journal';
import type { Ligne, Modeles } from '../store';
import { comparer, type Ecart, type Vues } from './comparer';
import { lireMoteur, numerosVivants } from './moteur';
import { rafraichir } from './rafraichir';
import { reparer } from './reparer';

export interface Monde { m: Modeles; client: Client }
export interface Rapport { dossiers: number; ecarts: Ecart[]; repares: Ecart[] }

/** A batch may be on its way from the engine to the store: a gap counts only if it lasts. */
const CONFIRMATION_MS = 1_000;
const PASSES_MAX = 4;
const DE_FRONT = 8;

/**
 * Compares engine, journal and read model for every dossier any of them knows. With `avecReparation`, repairs what the
 * journal allows: `repares` lists what was, `ecarts` what remains.
 */
export async function reconcilier(monde: Monde, avecReparation: boolean): Promise<Rapport> {
  if (avecReparation) await rafraichir(monde.m);
  const numeros = await numerosConnus(monde);
  const rapport: Rapport = { dossiers: numeros.length, ecarts: [], repares: [] };
  const file = [...numeros];
  await Promise.all(Array.from({ length: DE_FRONT }, async () => {
    for (let numero = file.shift(); numero; numero = file.shift()) await reconcilierUn(monde, numero, avecReparation, rapport);
  }));
  return rapport;
}

async function numerosConnus({ m, client }: Monde): Promise<string[]> {
  const listes = await Promise.all([m.journal.distinct('numero'), m.dossiers.distinct('_id'), numerosVivants(client)]);
  return [...new Set(listes.flat())].sort();
}

/** One repair may reveal the next gap (a journal completed makes the register late), hence the passes. */
async function reconcilierUn(monde: Monde, numero: string, avecReparation: boolean, rapport: Rapport): Promise<void> {
  for (let passe = 0; passe < PASSES_MAX; passe += 1) {
    const { vues, ecarts } = await ecartsDurables(monde, numero);
    const tentes = avecReparation && passe < PASSES_MAX - 1 ? await reparer(monde, vues, ecarts) : [];
    if (tentes.length === 0) {
      rapport.ecarts.push(...ecarts);
      return;
    }
    rapport.repares.push(...tentes);
  }
}

async function ecartsDurables(monde: Monde, numero: string): Promise<{ vues: Vues; ecarts: Ecart[] }> {
  const premiere = await lireVues(monde, numero);
  if (comparer(premiere).length === 0) return { vues: premiere, ecarts: [] };
  await attendre(CONFIRMATION_MS);
  const vues = await lireVues(monde, numero);
  return { vues, ecarts: comparer(vues) };
}

async function lireVues({ m, client }: Monde, numero: string): Promise<Vues> {
  const [entrees, registre, ligne, moteur] = await Promise.all([lireJournal(m, numero), m.dossiers.findById(numero).lean<Dossier>(), m.lignes.findById(numero).lean<Ligne>(), lireMoteur(client, numero)]);
  return { numero, verification: verifierEntrees(entrees), journal: etatDuJournal(entrees), moteur, registre, ligne };
}
