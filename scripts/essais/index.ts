import { dire, duree } from '../fournir';
import { etape, somme, type Bilan } from './bilan';
import { ETAPES, ETAPES_JEST } from './etapes';

/** Checks that only read the code: they share the cores. */
const LECTURES = new Set(['types', 'lint', 'imports']);

/** `npm test [-- step… path…]`: arguments are names of steps, or parts of paths of test files. */
async function principal(args: string[]): Promise<number> {
  const debut = performance.now();
  const nommees = args.filter((arg) => arg in ETAPES);
  const filtres = args.filter((arg) => !(arg in ETAPES));
  const parDefaut = filtres.length > 0 ? ETAPES_JEST : ETAPES;
  const noms = nommees.length > 0 ? nommees : Object.keys(parDefaut);
  const jouer = (nom: string): Promise<Bilan> => etape(ETAPES[nom]!.titre, () => ETAPES[nom]!.jouer(filtres));
  const bilans = await Promise.all(noms.filter((nom) => LECTURES.has(nom)).map(jouer));
  for (const nom of noms.filter((n) => !LECTURES.has(n))) bilans.push(await jouer(nom));
  const { reussis, echoues } = somme(bilans);
  dire(`\nDurée : ${duree(performance.now() - debut)}`);
  console.log(`${reussis} passed, ${echoues} failed`);
  return echoues === 0 && reussis > 0 ? 0 : 1;
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP', 'disconnect']) process.on(signal, () => process.exit(130));
void principal(process.argv.slice(2)).then((code) => process.exit(code));
