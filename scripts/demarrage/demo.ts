import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { spawn } from 'node:child_process';
import mongoose from 'mongoose';
import { dire, duree } from '../fournir';
import { node24, racine } from '../lib/racine.mjs';
import { argumentsNode } from './applications';
import type { Produit } from './produit';
import { environnement, secretsDe } from './reglages';

const SCRIPT = 'scripts/reprise.ts';

/** Puts the demonstration stock in an empty store, or goes on where an interrupted start left it. */
export async function installerDemo({ base, lieux, secrets }: Produit, donnees: string, arret: AbortSignal): Promise<void> {
  const marque = join(donnees, 'demo.installee');
  const entamee = join(donnees, 'demo.entamee');
  if (existsSync(marque) || !existsSync(join(racine, SCRIPT))) return;
  if (!existsSync(entamee) && !(await registreVide(lieux.documents))) return;
  writeFileSync(entamee, '');
  dire('Installation du jeu de démonstration ; vous pouvez déjà vous connecter…');
  const debut = performance.now();
  const env = { ...process.env, ...environnement(base, lieux), ...secretsDe(secrets).reprise };
  const code = await new Promise<number | null>((resolve) => {
    spawn(node24, [...argumentsNode(SCRIPT), '--demo'], { cwd: racine, env, stdio: ['ignore', 'ignore', 'inherit'], signal: arret, killSignal: 'SIGTERM' })
      .on('error', () => resolve(null))
      .on('exit', resolve);
  });
  if (arret.aborted) return;
  if (code === 0) writeFileSync(marque, '');
  dire(code === 0 ? `  jeu de démonstration prêt en ${duree(performance.now() - debut)}` : 'Le jeu de démonstration est incomplet ; il sera complété au prochain démarrage.');
}

async function registreVide(uri: string): Promise<boolean> {
  const connexion = await mongoose.createConnection(uri, { serverSelectionTimeoutMS: 5_000 }).asPromise();
  try {
    return (await connexion.collection('dossiers').findOne({}, { projection: { _id: 1 } })) === null;
  } finally {
    await connexion.close();
  }
}
