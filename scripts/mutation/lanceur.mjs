/**
 * Runs the tests of the law inside one process: for each mutant the modules of `domain/` are read again, and nothing
 * else. A whole Jest costs a second of processor a mutant on this repository; this costs some hundredths.
 */
import { globSync } from 'node:fs';
import { basename } from 'node:path';
import { INSTRUMENTER_CONSTANTS as NOMS } from '@stryker-mutator/api/core';
import { PluginKind, declareClassPlugin } from '@stryker-mutator/api/plugin';
import { DryRunStatus, TestStatus, determineHitLimitReached, toMutantRunResult } from '@stryker-mutator/api/test-runner';
import { recueillir } from './recueil.mjs';

const DOSSIERS = ['domain/calendrier', 'domain/delais'];
/** Whole cases first, drawn properties last: a mutant dies at the first test that notices it. */
const PREMIERS = ['cas', 'motifs', 'messages'];
const DERNIERS = ['suspension', 'algebre', 'proprietes'];

function fichiers() {
  const rang = (fichier) => {
    const nom = basename(fichier, '.test.ts');
    return DERNIERS.includes(nom) ? 2 : PREMIERS.includes(nom) ? 0 : 1;
  };
  return globSync(DOSSIERS.map((dossier) => `${dossier}/*.test.ts`)).sort((a, b) => rang(a) - rang(b) || a.localeCompare(b));
}

/** What the instrumented code and this runner tell each other. */
const instrument = (globalThis[NOMS.NAMESPACE] ??= {});

class Lanceur {
  capabilities() {
    return { reloadEnvironment: true };
  }

  async dryRun() {
    return { ...(await this.#jouer(() => true, false)), mutantCoverage: instrument[NOMS.MUTATION_COVERAGE_OBJECT] };
  }

  async mutantRun({ activeMutant, testFilter, hitLimit }) {
    instrument[NOMS.ACTIVE_MUTANT] = activeMutant.id;
    instrument[NOMS.HIT_LIMIT] = hitLimit;
    instrument[NOMS.HIT_COUNT] = hitLimit ? 0 : undefined;
    const choisis = testFilter && new Set(testFilter);
    const joues = await this.#jouer(({ nom }) => !choisis || choisis.has(nom), true);
    const depasse = determineHitLimitReached(instrument[NOMS.HIT_COUNT], hitLimit);
    instrument[NOMS.ACTIVE_MUTANT] = undefined;
    return toMutantRunResult(depasse ?? joues, false);
  }

  /** Reads the tests afresh and runs those chosen; `auPremier` stops at the first that fails. */
  async #jouer(choisi, auPremier) {
    const tests = [];
    try {
      for (const test of recueillir(fichiers())) {
        if (!choisi(test)) continue;
        instrument[NOMS.CURRENT_TEST_ID] = test.nom;
        const issue = await executer(test);
        instrument[NOMS.CURRENT_TEST_ID] = undefined;
        tests.push(issue);
        if (auPremier && issue.status === TestStatus.Failed) break;
      }
    } catch (erreur) {
      // A mutant that prevents the tests from being read at all has been noticed; so has a broken copy, at the dry run.
      tests.push({ id: 'lecture', name: 'lecture', timeSpentMs: 0, status: TestStatus.Failed, failureMessage: String(erreur) });
    }
    return { status: DryRunStatus.Complete, tests };
  }
}

async function executer({ nom, corps }) {
  const debut = performance.now();
  const base = () => ({ id: nom, name: nom, timeSpentMs: performance.now() - debut });
  try {
    await corps();
    return { ...base(), status: TestStatus.Success };
  } catch (erreur) {
    return { ...base(), status: TestStatus.Failed, failureMessage: String(erreur) };
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'droit', Lanceur)];
