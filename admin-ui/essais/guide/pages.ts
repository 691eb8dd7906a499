import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const GUIDE = join(__dirname, '../../../docs/guide');
export const IMAGES = join(GUIDE, 'images');

/** The pages of the guide, by file name, as they are written. */
export const pagesDuGuide = (): Map<string, string> =>
  new Map(readdirSync(GUIDE).filter((nom) => nom.endsWith('.md')).map((nom) => [nom, readFileSync(join(GUIDE, nom), 'utf8')]));

/** Targets of the links of a page that start so; anchors aside. */
export const liens = (texte: string): string[] => [...texte.matchAll(/\]\(([^)#\s]+)/g)].map(([, cible]) => cible!);
