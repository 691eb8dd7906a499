import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

const racine = join(__dirname, '..', '..');
const DOSSIERS = ['domain/procedure', 'workflows/pourvoi', 'workflows/essais'];

/** A file that tries acts or limits: its path from the root of the repository, and what it says. */
interface Fichier { chemin: string; texte: string }

/** Tables of what is lived in the engine, and the tests that live it. */
const VECU_PAR: Record<string, string> = {
  'workflows/essais/civil/limites.ts': 'workflows/pourvoi/limites.workflow.test.ts',
  'workflows/essais/civil/histoire.ts': 'workflows/pourvoi/table-civile.workflow.test.ts',
  'workflows/essais/civil/recits.ts': 'workflows/pourvoi/table-civile.workflow.test.ts',
  'workflows/essais/sans-representation/limites.ts': 'workflows/pourvoi/limites-sans-representation.workflow.test.ts',
  'workflows/essais/elections/limites.ts': 'workflows/pourvoi/limites-elections.workflow.test.ts',
};

async function lire(dossier: string): Promise<Fichier[]> {
  const noms = (await readdir(join(racine, dossier), { recursive: true })).filter((nom) => nom.endsWith('.ts')).sort();
  const fichiers = await Promise.all(noms.map(async (nom) => ({ chemin: relative(racine, join(racine, dossier, nom)).split(sep).join('/'), texte: await readFile(join(racine, dossier, nom), 'utf8') })));
  return fichiers.filter(({ chemin }) => chemin.endsWith('.test.ts') || chemin in VECU_PAR);
}

export interface Essais {
  /** Tests of the law alone. */
  unite: string[];
  /** Tests lived in the time-skipping engine. */
  vecus: string[];
}

/** Test files that name something, as a whole word between quotes. */
export async function essaisNommant(): Promise<(nom: string) => Essais> {
  const fichiers = (await Promise.all(DOSSIERS.map(lire))).flat();
  return (nom) => {
    const chemins = [...new Set(fichiers.filter(({ texte }) => texte.includes(`'${nom}'`)).map(({ chemin }) => VECU_PAR[chemin] ?? chemin))];
    return { unite: chemins.filter((chemin) => !chemin.includes('.workflow.')), vecus: chemins.filter((chemin) => chemin.includes('.workflow.')) };
  };
}

/** Links to files, from a page of `docs/generated`. */
export const liens = (chemins: string[]): string => chemins.map((chemin) => `[${chemin.split('/').at(-1)}](../../${chemin})`).join('<br>');
