import { dire, duree } from '../fournir';
import { etape, somme, type Bilan } from './bilan';
import { ETAPES, ETAPES_JEST } from './etapes';

/** `npm test [-- step… path…]`: arguments are names of steps, or parts of paths of test files. */
async function principal(args: string[]): Promise<number> {
  const debut = performance.now();
  const nommees = args.filter((arg) => arg in ETAPES);
  const filtres = args.filter((arg) => !(arg in ETAPES));
  const parDefaut = filtres.length > 0 ? ETAPES_JEST : ETAPES;
  const bilans: Bilan[] = [];
  for (const nom of nommees.length > 0 ? nommees : Object.keys(parDefaut)) {
    const { titre, jouer } = ETAPES[nom]!;
    bilans.push(await etape(titre, () => jouer(filtres)));
  }
  const { reussis, echoues } = somme(bilans);
  dire(`\nDurée : ${duree(performance.now() - debut)}`);
  console.log(`${reussis} passed, ${echoues} failed`);
  return echoues === 0 && reussis > 0 ? 0 : 1;
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP', 'disconnect']) process.on(signal, () => process.exit(130));
void principal(process.argv.slice(2)).then((code) => process.exit(code));
