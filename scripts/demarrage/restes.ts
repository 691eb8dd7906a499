import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as attendre } from 'node:timers/promises';
import { dire, tuerGroupe } from '../fournir';
import { empreinte, estVivant } from '../lib/verrou.mjs';

const fichierDe = (donnees: string) => join(donnees, 'processus.json');

/** Remembers the processes started, so that the next start can end those that outlived a killed supervisor. */
export function noter(donnees: string, pids: number[]): void {
  const provisoire = `${fichierDe(donnees)}.provisoire`;
  writeFileSync(provisoire, JSON.stringify(pids.map(empreinte)));
  renameSync(provisoire, fichierDe(donnees));
}

/** Ends what a start that was killed outright left running. */
export async function balayer(donnees: string): Promise<void> {
  if (!existsSync(fichierDe(donnees))) return;
  const restes = (JSON.parse(readFileSync(fichierDe(donnees), 'utf8')) as string[]).filter(estVivant);
  if (restes.length === 0) return;
  dire(`Le démarrage précédent a été interrompu brutalement : arrêt de ${restes.length} processus restés actifs.`);
  const signaler = (signal: NodeJS.Signals) => restes.forEach((marque) => tuerGroupe(Number(marque.split(' ')[0]), signal));
  signaler('SIGTERM');
  for (let i = 0; i < 50 && restes.some(estVivant); i++) await attendre(100);
  signaler('SIGKILL');
}
