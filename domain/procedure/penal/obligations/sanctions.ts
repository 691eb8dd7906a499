import { dateEnFrancais } from '../../../commun';
import { demandeursEnCours } from '../../noyau/fin';
import { aEteFait, etatRegion } from '../../noyau/lecture';
import { actesTardifs, type Sanction } from '../../noyau/obligations/verifications';
import type { Attendus } from '../../noyau/obligations/types';
import { tache } from '../../noyau/taches';
import { liberationsAcquises } from '../detention';
import { decheanceConstatee } from '../memoires';

const IRRECEVABILITE: Sanction = { pour: 'conseiller', fonction: 'rapporteur', titre: 'Examiner l’irrecevabilité encourue' };
/** Who may draw the consequence of an act done late; the mémoires have the déchéance. */
const TARDIVETES: Record<string, Sanction> = { P01: IRRECEVABILITE, P03: IRRECEVABILITE, P04: IRRECEVABILITE, P05: IRRECEVABILITE, O1: IRRECEVABILITE, O2: IRRECEVABILITE, P08: { ...IRRECEVABILITE, pour: 'president', fonction: 'president', titre: 'Examiner la forclusion de l’opposition' } };

/** Every way of supporting the pourvoi has been missed: an ordonnance may be prepared, once the sentence has been checked. */
const decheance: Attendus = (etat) => (etat.issue ? [] : demandeursEnCours(etat).flatMap(({ id }) => {
  const manquees = decheanceConstatee(etat, etat.parties[id]!);
  const derniere = manquees.sort((a, b) => (a.delai.dernierJour ?? '').localeCompare(b.delai.dernierJour ?? '')).at(-1);
  if (!derniere) return [];
  const aVerifier = manquees.some((e) => e.statut === 'echue' && e.graceJusqua !== undefined && !e.graceEcoulee);
  return [tache(etat, {
    genre: 'preparer-decheance', cause: derniere.id, region: `DEM[${id}]`, pour: 'president', fonction: 'conseiller-designe', acte: 'EP19', partie: id, article: 'CPP 590-1', echeance: derniere.id,
    titre: `Préparer l’ordonnance de déchéance : aucun mémoire dans les délais, expirés le ${dateEnFrancais(derniere.delai.dernierJour!)}`, ...(aVerifier ? { aVerifier } : {}),
  })];
}));

/** The Court has not ruled in time: the person is free by the text alone, and everyone must know. */
const liberation: Attendus = (etat) => (etat.issue || etatRegion(etat, 'LIBERTE') === 'acquise' || aEteFait(etat, 'EP25') ? [] : liberationsAcquises(etat).map((e) => tache(etat, {
  genre: 'constater-mise-en-liberte', cause: e.id, region: 'JUG', pour: 'president', fonction: 'president', acte: 'EP25', echeance: e.id, escaladee: true, ...(e.delai.articles[0] ? { article: e.delai.articles[0] } : {}),
  titre: `Constater la mise en liberté d’office : la Cour n’a pas statué avant le ${dateEnFrancais(e.delai.dernierJour!)}`, pourLe: e.delai.dernierJour!,
})));

export const SANCTIONS: Attendus[] = [decheance, liberation, actesTardifs(TARDIVETES)];
