/**
 * `npm run reprise -- fichier.jsonl`: takes over running cases with their past acts, one line of JSON each.
 * `npm run reprise -- --demo [--combien 300]`: enters the demonstration stock.
 * Started again, it changes nothing and goes on where it was cut. Exits with 1 when a line was refused.
 */
import { dateCivileAParis } from '@diligence/domain/commun';
import { dire, Empechement } from './fournir/dire';
import { ouvrirMonde } from './reprise/monde';
import { lireOptions } from './reprise/options';
import { bilan, rendre, rendreBilan } from './reprise/rapport';
import { reprendre } from './reprise/reprendre';
import { deDemonstration, duFichier } from './reprise/sources';

async function principal(args: string[]): Promise<number> {
  const debut = performance.now();
  const options = lireOptions(args);
  const lignes = 'fichier' in options ? duFichier(options.fichier) : deDemonstration(options.combien, dateCivileAParis(new Date().toISOString()));
  const { monde, fermer } = await ouvrirMonde();
  try {
    const resultats = await reprendre(monde, lignes, options.largeur);
    for (const texte of resultats.flatMap(rendre)) console.log(texte);
    const total = bilan(resultats);
    console.log(rendreBilan(total, performance.now() - debut));
    return total.refuses === 0 ? 0 : 1;
  } finally {
    await fermer();
  }
}

principal(process.argv.slice(2)).then(
  (code) => process.exit(code),
  (erreur: unknown) => {
    dire(erreur instanceof Empechement ? erreur.message : String(erreur instanceof Error ? erreur.stack : erreur));
    process.exit(1);
  },
);
