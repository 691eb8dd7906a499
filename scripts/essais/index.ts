import { dire, duree } from '../fournir';
import { etape, somme, type Bilan } from './bilan';
import { ETAPES } from './etapes';

/** Arguments are names of steps, or parts of paths of test files. */
async function principal(args: string[]): Promise<number> {
  const debut = performance.now();
  const nommees = args.filter((arg) => arg in ETAPES);
  const filtres = args.filter((arg) => !(arg in ETAPES));
  const choisies = nommees.length > 0 ? nommees : Object.keys(ETAPES);
  const bilans: Bilan[] = [];
  for (const nom of choisies) {
    const { titre, jouer } = ETAPES[nom]!;
    bilans.push(await etape(titre, () => jouer(filtres)));
  }
  const { reussis, echoues } = somme(bilans);
  dire(`\nDurée : ${duree(performance.now() - debut)}`);
  console.log(`${reussis} passed, ${echoues} failed`);
  return echoues === 0 && reussis > 0 ? 0 : 1;
}

void principal(process.argv.slice(2)).then((code) => process.exit(code));
