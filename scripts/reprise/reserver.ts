import { doublon, SERIES, type Modeles } from '@diligence/activities/store';

export type Reservation = { numero: string } | { prisPar: string };
type Numeros = Pick<Modeles, 'numeros'>;

/** Number of a dossier, `24-22.770`: its civil year (two digits, never in the future) and its rank. */
function lire(numero: string, anneeCourante: number): { annee: number; rang: number } {
  const [court, rang] = [Number(numero.slice(0, 2)), Number(numero.slice(3).replace('.', ''))];
  return { annee: court <= anneeCourante % 100 ? 2_000 + court : 1_900 + court, rang };
}

/** Series in which numbers are also given to new filings, so that none is ever given twice; another has no counter to move. */
const serieDe = (rang: number): string =>
  Object.entries(SERIES).find(([, { premier, dernier }]) => premier <= rang && rang <= dernier)?.[0] ?? 'reprise';

/**
 * Takes the number of a dossier for ever. `pour` is what the number is taken for: asked again for the same thing, it gives
 * the number taken the first time, even if another is proposed.
 */
export async function reserver(m: Numeros, proposition: { numero: string; pour: string; fictif: boolean; anneeCourante: number }): Promise<Reservation> {
  const { numero, pour, fictif, anneeCourante } = proposition;
  const { annee, rang } = lire(numero, anneeCourante);
  try {
    await m.numeros.create({ _id: numero, annee, serie: serieDe(rang), rang, fictif, pour });
    return { numero };
  } catch (erreur) {
    if (!doublon(erreur)) throw erreur;
    const tenu = await m.numeros.findOne({ pour }, { _id: 1 }).lean();
    return tenu ? { numero: tenu._id } : { prisPar: (await m.numeros.findById(numero, { pour: 1 }).lean())?.pour ?? 'inconnu' };
  }
}
