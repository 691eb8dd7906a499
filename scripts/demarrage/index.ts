import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { dire, Empechement } from '../fournir';
import { racine } from '../lib/racine.mjs';
import { prendreVerrou } from '../lib/verrou.mjs';
import { installerDemo } from './demo';
import { demarrerProduit } from './produit';
import { balayer } from './restes';
import { Supervision } from './supervision';
import { tableau } from './tableau';

const DONNEES = join(racine, '.data');
const VERROU = 'demarrage.verrou';
const PORT_BASE = 8400;

/** `npm start [-- --reset] [-- --sans-demo]` */
async function principal(args: string[]): Promise<void> {
  const debut = performance.now();
  const base = Number(process.env.PORT_BASE ?? PORT_BASE);
  if (!Number.isInteger(base) || base < 1024 || base > 65_000) throw new Empechement(`PORT_BASE vaut « ${process.env.PORT_BASE} » : donnez un nombre entre 1024 et 65000.`);
  mkdirSync(DONNEES, { recursive: true });
  const verrou = prendreVerrou(join(DONNEES, VERROU));
  if ('tenuPar' in verrou) throw new Empechement(`Diligence tourne déjà pour ce dossier (processus ${verrou.tenuPar}). Arrêtez-la par Ctrl-C avant de la relancer.`);

  await balayer(DONNEES);
  if (args.includes('--reset')) effacer();
  const supervision = new Supervision(DONNEES);
  const arret = surArret(() => supervision.arreter());
  try {
    const produit = await demarrerProduit(DONNEES, base, supervision);
    if (arret.aborted) return;
    process.stdout.write(`${tableau(produit.lieux, performance.now() - debut)}\n`);
    if (!args.includes('--sans-demo')) await installerDemo(produit, DONNEES, arret);
  } catch (erreur) {
    if (arret.aborted) return;
    await supervision.arreter();
    throw erreur;
  }
}

/** Ctrl-C, a request to end, a closed terminal or a killed parent: all stop everything, once. */
function surArret(arreter: () => Promise<void>): AbortSignal {
  const arret = new AbortController();
  const finir = async () => {
    if (arret.signal.aborted) return;
    arret.abort();
    dire('\nArrêt…');
    await arreter();
    process.exit(0);
  };
  for (const evenement of ['SIGINT', 'SIGTERM', 'SIGHUP', 'disconnect']) process.on(evenement, () => void finir());
  return arret.signal;
}

/** Begins anew: everything but the locks. */
function effacer(): void {
  for (const nom of readdirSync(DONNEES).filter((n) => !n.endsWith('.verrou'))) rmSync(join(DONNEES, nom), { recursive: true, force: true });
  dire('Données effacées : Diligence repart de zéro.');
}

principal(process.argv.slice(2)).catch((erreur: unknown) => {
  dire(erreur instanceof Empechement ? erreur.message : String(erreur instanceof Error ? erreur.stack : erreur));
  process.exit(1);
});
