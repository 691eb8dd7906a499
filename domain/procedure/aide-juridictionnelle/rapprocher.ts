import { partiesDe } from '../noyau/lecture';
import type { EtatPourvoi } from '../types';

const replier = (texte: string): string => texte.normalize('NFD').replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();

/** Party of the pourvoi that the request is for: the one of the same name, if there is one and only one. */
export function partieDuPourvoi(aide: EtatPourvoi, pourvoi: EtatPourvoi): string | undefined {
  const noms = partiesDe(aide, 'demandeur').map(({ nom }) => replier(nom));
  const memes = noms.length === 1 ? Object.values(pourvoi.parties).filter(({ nom }) => replier(nom) === noms[0]) : [];
  return memes.length === 1 ? memes[0]!.id : undefined;
}

/** The same decision is attacked by the same person: the party of the pourvoi, or nothing as soon as there is a doubt. */
export function rapprocher(aide: EtatPourvoi, pourvoi: EtatPourvoi): string | undefined {
  const [visee, attaquee] = [aide.decisionAttaquee, pourvoi.decisionAttaquee];
  if (!visee || !attaquee || visee.date !== attaquee.date || replier(visee.juridiction) !== replier(attaquee.juridiction)) return undefined;
  return visee.rg === undefined || attaquee.rg === undefined || replier(visee.rg) === replier(attaquee.rg) ? partieDuPourvoi(aide, pourvoi) : undefined;
}
