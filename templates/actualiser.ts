import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fermerNavigateur, imprimer, MODELES, rendre } from '.';
import { COMMANDES } from './exemples';

/**
 * Rewrites `exemple.json` and `attendu.html` of every document from the example dossier, for a person to review the
 * difference; with a folder as argument, also prints each document there as a PDF.
 */
async function actualiser(apercus?: string): Promise<void> {
  if (apercus) mkdirSync(apercus, { recursive: true });
  for (const { id, vue } of MODELES) {
    const resultat = vue(COMMANDES[id]);
    if (!resultat.ok) throw new Error(`${id} : ${resultat.erreur.message}`);
    const html = rendre(id, resultat.valeur);
    writeFileSync(join(__dirname, id, 'exemple.json'), `${JSON.stringify(resultat.valeur, null, 2)}\n`);
    writeFileSync(join(__dirname, id, 'attendu.html'), html);
    if (apercus) writeFileSync(join(apercus, `${id}.pdf`), await imprimer(html));
  }
  await fermerNavigateur();
}

void actualiser(process.argv[2]);
