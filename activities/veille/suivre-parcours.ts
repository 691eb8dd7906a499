import { parcourir } from '@diligence/domain/supervision';
import { lireJournal } from '../journal';
import type { Modeles } from '../store';
import type { Monde } from './monde';
import type { ParcoursSuivi, Suivi } from './schemas';

const LOT = 200;
/** Raised when journeys are reckoned otherwise: all are then followed again. */
const CALCUL = 2;

/**
 * Brings the register of journeys up to the last announced act: each dossier announced since is followed again from its
 * journal. Gives how many were; call it until it gives 0. The first call on an old store follows every dossier.
 */
export async function suivreParcours({ m, v, maintenant }: Monde): Promise<number> {
  const instant = maintenant();
  const suivi = await v.suivis.findById('parcours').lean<Suivi>();
  const depuis = await reprise(m, suivi);
  const evenements = await m.evenements.find({ _id: { $gt: depuis } }, { numero: 1 }).sort({ _id: 1 }).limit(LOT).lean<{ _id: number; numero: string }[]>();
  const numeros = [...new Set(evenements.map(({ numero }) => numero))];
  for (const numero of numeros) await suivre({ m, v, maintenant }, numero);
  const suivant: Suivi = { _id: 'parcours', calcul: CALCUL, evenement: evenements.at(-1)?._id ?? depuis, le: evenements.length < LOT ? instant : (suivi?.le ?? '') };
  await v.suivis.collection.replaceOne({ _id: 'parcours' as never }, suivant as never, { upsert: true });
  return numeros.length;
}

/** Events older than where we were, the store having been restored, or another reckoning: everything is followed again. */
async function reprise(m: Modeles, suivi: Suivi | null): Promise<number> {
  const [dernier] = await m.evenements.find({}, { _id: 1 }).sort({ _id: -1 }).limit(1).lean<{ _id: number }[]>();
  return suivi?.calcul === CALCUL && dernier && suivi.evenement <= dernier._id ? suivi.evenement : 0;
}

async function suivre({ m, v, maintenant }: Pick<Monde, 'm' | 'v' | 'maintenant'>, numero: string): Promise<void> {
  const entrees = await lireJournal(m, numero);
  const parcours = entrees[0] && parcourir(numero, entrees[0].procedure, entrees.map(({ fait }) => fait));
  if (!parcours) return;
  const document: ParcoursSuivi = { ...parcours, majLe: maintenant() };
  await v.parcours.collection.replaceOne({ _id: numero as never }, document as never, { upsert: true });
}
