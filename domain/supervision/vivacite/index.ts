import type { Instant } from '../../commun';
import { BLOCAGES } from '../blocages';
import { grouper } from '../grouper';
import type { Constat, DossierVu, Exception, Regle } from '../types';
import { doubles, incidents } from './actes';
import { evenement, titulaires } from './attentes';
import { inscription, marche, reveil, travail } from './moteur';
import { annonce, ecarts, journal } from './traces';

/** The comparison speaks first: its sentences are the most precise. */
const REGLES: Regle[] = [ecarts, marche, travail, inscription, reveil, journal, annonce, titulaires, evenement, doubles, incidents];

/**
 * Proves that a running dossier will move: some event to come is certain, nothing keeps it from happening, and what the
 * Court keeps of it agrees. Gives one exception per reason, with what it concerns; none for a dossier that lives, or is
 * closed. Pure: `maintenant` is the instant (UTC) of the look.
 */
export function verifierVivacite(dossier: DossierVu, constat: Constat, maintenant: Instant): Exception[] {
  if (dossier.clos !== null) return [];
  const parCode = grouper(REGLES.flatMap((regle) => regle({ dossier, constat, maintenant })), ({ code }) => code, (e) => e);
  const exceptions = [...parCode.values()].map(reunir);
  const masques = new Set(exceptions.flatMap(({ code }) => BLOCAGES[code].masque ?? []));
  return exceptions.filter(({ code }) => !masques.has(code));
}

const reunir = (memes: Exception[]): Exception => ({
  code: memes[0]!.code,
  raison: memes.length > 1 && memes[0]!.objets.length > 0 ? memes.map(({ raison }) => raison).join(' ') : memes[0]!.raison,
  objets: memes.flatMap(({ objets }) => objets),
});
