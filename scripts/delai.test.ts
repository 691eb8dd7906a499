import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import cas from '../domain/delais/cas.json';

const racine = join(__dirname, '..');

/** Runs the command in a process of its own, in the given time zone. */
const delai = (entree: string, fuseau: string): string =>
  execFileSync(process.execPath, ['--require', '@swc-node/register', 'scripts/delai.ts'], { cwd: racine, input: entree, encoding: 'utf8', env: { ...process.env, TZ: fuseau, NODE_OPTIONS: '' } });

const lignes = cas.map(({ entree }) => JSON.stringify(entree)).join('\n');

describe('Commande delai', () => {
  it('donne les mêmes réponses quel que soit le fuseau horaire de la machine', () => {
    const [utc, noumea, newYork] = ['UTC', 'Pacific/Noumea', 'America/New_York'].map((fuseau) => delai(lignes, fuseau));
    expect(utc?.trim().split('\n')).toHaveLength(cas.length);
    expect(noumea).toBe(utc);
    expect(newYork).toBe(utc);
  }, 30_000);

  it('répond à chaque ligne, dans l’ordre, même à celles qu’elle ne comprend pas, et s’achève sans erreur', () => {
    const sortie = delai('{"id": 1, "regle": "cpc-612", "depart": "2026-02-10"}\n\npas du JSON\n{"id": 3, "regle": "cpc-612"}', 'UTC').trim().split('\n').map((ligne) => JSON.parse(ligne));
    expect(sortie).toMatchObject([{ id: 1, dernierJour: '2026-04-10' }, { id: null, erreur: { code: 'json-invalide' } }, { id: 3, erreur: { code: 'depart-requis' } }]);
  }, 30_000);
});
