import { text } from 'node:stream/consumers';
import { simulerJson } from '@diligence/domain/procedure/simulation';

const illisible = { erreur: { code: 'json-invalide', message: 'L’entrée n’est pas du JSON.' } };

function lire(texte: string): unknown {
  try {
    return JSON.parse(texte);
  } catch {
    return undefined;
  }
}

const repondre = (texte: string): object => {
  const json = lire(texte);
  return json === undefined ? illisible : simulerJson(json);
};

/** Reads one JSON request on stdin, or one a line, and writes each answer as one JSON line. Exit status 1 when one could not be read. */
async function main(): Promise<void> {
  const entree = (await text(process.stdin)).trim();
  const seule = lire(entree) !== undefined;
  const reponses = (seule ? [entree] : entree.split('\n').filter((l) => l.trim() !== '')).map(repondre);
  for (const reponse of reponses) console.log(JSON.stringify(reponse));
  process.exitCode = reponses.length > 0 && reponses.every((r) => !('erreur' in r)) ? 0 : 1;
}

void main();
