import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { connecter, modeles, preparerStore } from '@diligence/activities/store';
import { creerClient, lireReglages, ouvrirTrousseau } from '@diligence/temporal';
import { secretsDe } from '../demarrage/reglages';
import { lireSecrets } from '../demarrage/secrets';
import { racine } from '../lib/racine.mjs';
import type { Monde } from './entrer';

const DONNEES = join(racine, '.data');

/** The engine and the store the environment names or, by default, those of `npm start` in this folder. */
export async function ouvrirMonde(): Promise<{ monde: Monde; fermer(): Promise<void> }> {
  const env = existsSync(join(DONNEES, 'secrets.json')) ? { ...process.env, ...secretsDe(lireSecrets(DONNEES)).reprise } : process.env;
  const reglages = lireReglages(env);
  const store = await connecter(reglages.mongo);
  const registre = modeles(store);
  await preparerStore(registre);
  const client = creerClient(reglages, ouvrirTrousseau(env, registre));
  const fermer = async (): Promise<void> => { await Promise.all([client.connection.close(), store.close()]); };
  return { monde: { client, modeles: registre, maintenant: new Date().toISOString() }, fermer };
}
