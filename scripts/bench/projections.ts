import type { DateCivile } from '@diligence/domain/commun';
import { projeter, type Dossier } from '@diligence/domain/dossier';
import { genererStock } from '../reprise/demo/stock';
import { examiner } from '../reprise/examiner';

const MODELES = 300;

/** The read models of a stock, computed without the engine: what a list is made of. */
export function projections(aujourdhui: DateCivile): Promise<Dossier[]> {
  return Promise.all(genererStock({ combien: MODELES, aujourdhui }).map(async ({ dossier }) => {
    const examen = await examiner(dossier, `${aujourdhui}T12:00:00.000Z`);
    if (!examen.ok) throw new Error(examen.erreur.message);
    return projeter(examen.valeur.etat);
  }));
}
