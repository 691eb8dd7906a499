import { chmodSync, existsSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { enCache, fabriquer } from './cache';
import { dire, Empechement } from './dire';
import { copierJars, mavenDisponible } from './maven';
import { telechargerParSdk } from './sdk';

const VERSION = '1.38.0';
const JARS = `temporal-test-server-${VERSION}`;
const SDK = 'temporal-test-server-sdk';

/** Path of an executable that runs the time-skipping test server: cached, downloaded, or a wrapper around its jars. */
export async function fournirServeurTemps(): Promise<string> {
  if (existsSync(enCache(SDK))) return enCache(SDK, 'temporal-test-server');
  if (existsSync(enCache(JARS))) return enveloppe();
  try {
    return join(await fabriquer(SDK, 'Téléchargement du serveur de test de Temporal (au plus 45 s)', (d) => telechargerParSdk('time-skipping', d, 'temporal-test-server')), 'temporal-test-server');
  } catch {
    dire('  téléchargement impossible : le serveur de test sera pris chez Maven.');
  }
  if (!mavenDisponible()) {
    throw new Empechement('Serveur de test de Temporal introuvable : le téléchargement est fermé et Java ou Maven manque. Installez un JDK ≥ 17 et Maven.');
  }
  await fabriquer(JARS, 'Serveur de test de Temporal par Maven (moins d’une minute)', (d) => copierJars(`io.temporal:temporal-test-server:${VERSION}`, d));
  return enveloppe();
}

/** The SDK wants one executable file: two lines of shell around Java. */
function enveloppe(): string {
  const script = enCache(`${JARS}.sh`);
  const provisoire = `${script}.${process.pid}`;
  writeFileSync(provisoire, `#!/bin/sh\nexec java -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -cp '${enCache(JARS)}/*' io.temporal.testserver.TestServer "$@"\n`);
  chmodSync(provisoire, 0o755);
  renameSync(provisoire, script);
  return script;
}
