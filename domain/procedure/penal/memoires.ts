import type { DateCivile } from '../../commun';
import { demandeursEnCours } from '../noyau/fin';
import type { Deroulement } from '../noyau/deroulement';
import { depassee, eteindre, ouvrir, remplacer, solder } from '../noyau/echeances';
import { aEteFait, echeancesDeRegle, estOuverte } from '../noyau/lecture';
import { passee } from '../noyau/obligations/suites';
import { nonTenue } from '../noyau/sanctions';
import type { Echeance, EtatPourvoi, Partie } from '../types';
import { MEMOIRES_URGENTS, regimeDe } from './regimes';

/** Personal mémoire at the registry below; two months for who resides off the island (858). */
export const PERSONNELS = ['cpp-584', 'cpp-858'];
export const CONSTITUTION = 'cpp-585-1-al2';
/** Limits of the initial mémoires and of the constitution of counsel, whatever the quality of the demandeur. */
export const INITIAUX = [...PERSONNELS, 'cpp-585-1-al1', CONSTITUTION, 'cpp-585-2'];

const personnel = ({ horsIle }: Partie): string => (horsIle ? 'cpp-858' : 'cpp-584');

/** What runs against a demandeur from its declaration (584 to 585-2). */
function initiaux(p: Partie): string[] {
  if (p.qualite === 'ministere-public') return [personnel(p), 'cpp-585-2'];
  return [personnel(p), ...(p.qualite === 'condamne' ? ['cpp-585-1-al1'] : []), CONSTITUTION];
}

/** Opens the limits of the first mémoires; those of a special regime run from the receipt of the file, even when it came first. */
export function ouvrirMemoires(d: Deroulement, demandeurs: Partie[]): void {
  for (const regle of INITIAUX) {
    const tenus = demandeurs.filter((p) => initiaux(p).includes(regle));
    if (tenus.length > 0) ouvrir(d, { regle, region: 'DEM', parties: tenus });
  }
  if (aEteFait(d.etat, 'EP15')) remplacerParUrgents(d, demandeurs);
}

/** Articles 567-2, 574-1 and 574-2 set a mémoire of their own, in place of the others. */
export function remplacerParUrgents(d: Deroulement, demandeurs: Partie[]): void {
  const { memoire, article } = regimeDe(d.etat);
  if (!memoire || demandeurs.length === 0) return;
  remplacer(d, demandeurs.flatMap(({ id }) => echeancesDeRegle(d.etat, INITIAUX, id)), `délai propre à l’article ${article.replace('CPP ', '')}`);
  ouvrir(d, { regle: memoire, region: 'DEM', parties: demandeurs });
}

/**
 * A mémoire, or a constitution, settles the limits it was awaited for. Filed in time it makes needless what else could
 * have been done instead; late, it leaves the other ways open.
 */
export function deposer(d: Deroulement, { id }: Partie, regles: string[], motif: string): void {
  const attendues = echeancesDeRegle(d.etat, regles, id).filter(estOuverte);
  const aTemps = attendues.some((e) => !depassee(e, d.date));
  solder(d, attendues);
  if (!aTemps) return;
  const autres = echeancesDeRegle(d.etat, INITIAUX, id);
  eteindre(d, autres, motif);
  remplacer(d, autres.filter(({ statut }) => statut === 'echue'), motif);
}

/** Ways of avoiding the déchéance: all must have been missed, each in all its forms (590-1). */
function voies(etat: EtatPourvoi, p: Partie): string[][] {
  if (regimeDe(etat).memoire) return [MEMOIRES_URGENTS];
  if (p.qualite === 'ministere-public') return [['cpp-585-2']];
  if (p.qualite === 'condamne') return [['cpp-585-1-al1'], [CONSTITUTION], ...(p.horsIle ? [['cpp-858']] : [])];
  return [[personnel(p)], [CONSTITUTION]];
}

const toutesManquees = (etat: EtatPourvoi, p: Partie, manquee: (e: Echeance) => boolean): Echeance[] => {
  const manquees = voies(etat, p).map((regles) => echeancesDeRegle(etat, regles, p.id).find(manquee));
  return manquees.every((e) => e !== undefined) ? manquees : [];
};

/** Limits whose passing exposes the demandeur to the déchéance at that date; none while one way is still open. */
export const decheanceEncourue = (etat: EtatPourvoi, p: Partie, le: DateCivile): Echeance[] => toutesManquees(etat, p, (e) => nonTenue(e, le));
/** The same, as the limits have been noted so far. */
export const decheanceConstatee = (etat: EtatPourvoi, p: Partie): Echeance[] => toutesManquees(etat, p, passee);

/** Whether a limit is one of those whose passing may lead to the déchéance of its demandeur. */
export const exposeADecheance = (etat: EtatPourvoi, { regle, partie }: Echeance): boolean =>
  demandeursEnCours(etat).some((p) => p.id === partie && voies(etat, p).flat().includes(regle));
