import { amender } from '@diligence/domain/amendement';
import { droitEnVigueur, type Droit } from '@diligence/domain/regles';
import type { Amendement, Modeles } from '../store';

type Registre = Pick<Modeles, 'amendements'>;

/** Approved amendments, in the order they apply. */
export const approuves = async (m: Registre): Promise<Amendement[]> =>
  (await m.amendements.find({ statut: 'approuve' }).lean<Amendement[]>()).sort((a, b) => (a.rang ?? 0) - (b.rang ?? 0));

/** The table of the code once these amendments have applied to it. */
export const droitSelon = (amendements: Amendement[]): Droit => amender(droitEnVigueur(), amendements.flatMap(({ changements }) => changements));

/** Gives the law in force at each call; the table is made again only when an amendment has been approved or withdrawn. */
export function droitVivant(m: Registre): () => Promise<Droit> {
  let connu: { cle: string; droit: Droit } | undefined;
  return async () => {
    const amendements = await approuves(m);
    const cle = amendements.map(({ _id, version }) => `${_id}:${version}`).join();
    if (connu?.cle !== cle) connu = { cle, droit: droitSelon(amendements) };
    return connu.droit;
  };
}
