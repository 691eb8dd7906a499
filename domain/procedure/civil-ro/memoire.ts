import type { DateCivile } from '../../commun';
import type { ActeEnregistre, EtatPourvoi, Partie } from '../types';
import type { Deroulement } from '../noyau/deroulement';
import { depassee, eteindre, ouvrir, solder, type Ouverture } from '../noyau/echeances';
import { actesDe, echeancesDeLigne, estOuverte, partiesDe, texteDe } from '../noyau/lecture';

/** A party to be notified rather than served: it has counsel, or needs none (CPC 978). */
export const aNotifier = (p: Partie, le: DateCivile): boolean => p.dispensee === true || (p.conseil !== undefined && p.conseil.depuis <= le);

const vise = (acte: ActeEnregistre, demandeur: Partie, defendeur: Partie): boolean => {
  const auNomDe = texteDe(acte.donnees, 'demandeur');
  if (auNomDe !== undefined && auNomDe !== demandeur.id) return false;
  if (acte.partie !== undefined) return acte.partie === defendeur.id;
  return aNotifier(defendeur, acte.dateActe) === (acte.acte === 'EC15');
};

/** Day on which the defendant was notified or served with the mémoire of this demandeur. */
export const avise = (etat: EtatPourvoi, demandeur: Partie, defendeur: Partie): DateCivile | undefined =>
  actesDe(etat, ['EC15', 'EC16']).filter((a) => vise(a, demandeur, defendeur)).map((a) => a.dateActe).sort()[0];

export const remisLe = (etat: EtatPourvoi, demandeur: Partie): DateCivile | undefined =>
  actesDe(etat, 'EC14', demandeur.id).map((a) => a.dateActe).sort()[0];

const dernier = (dates: DateCivile[]): DateCivile => dates.sort().at(-1)!;

/**
 * Settles what CPC 978 asks of a demandeur. C22 wants the mémoire remitted and notified to counsel already constituted;
 * C23 wants it served on the others, or notified to the counsel they have taken since.
 */
export function solderMemoire(d: Deroulement, demandeur: Partie): void {
  const remis = remisLe(d.etat, demandeur);
  if (remis === undefined) return;
  const defendeurs = partiesDe(d.etat, 'defendeur');
  const constitues = defendeurs.filter((p) => aNotifier(p, remis));
  const autres = defendeurs.filter((p) => !constitues.includes(p));
  clore(d, demandeur, 'C22', remis, constitues);
  if (autres.length > 0) clore(d, demandeur, 'C23', remis, autres);
  else if (defendeurs.length > 0) eteindre(d, echeancesDeLigne(d.etat, 'C23', demandeur.id), 'tous les défendeurs ont constitué avocat ou en sont dispensés');
}

function clore(d: Deroulement, demandeur: Partie, ligne: string, remis: DateCivile, defendeurs: Partie[]): void {
  const echeances = echeancesDeLigne(d.etat, ligne, demandeur.id).filter(estOuverte);
  const avis = defendeurs.map((p) => avise(d.etat, demandeur, p));
  const faits = avis.filter((date) => date !== undefined);
  const fin = dernier([remis, ...faits]);
  const complet = faits.length === defendeurs.length;
  for (const e of echeances) if (complet || depassee(e, fin)) solder(d, [e], fin);
}

/** Notification or service of the mémoire: it starts the limits of the defendant and settles those of the demandeur. */
export function notifierMemoire(d: Deroulement, defendeurs: Partie[], plus: Pick<Ouverture, 'signifieAPersonneEn'> = {}): void {
  d.region(d.regionsDe('DEF', defendeurs), 'memoire-notifie');
  for (const regle of ['cpc-982', 'cpc-1010-al1', 'cpc-1009-1']) ouvrir(d, { regle, region: 'DEF', parties: defendeurs, ...plus });
  for (const demandeur of partiesDe(d.etat, 'demandeur')) solderMemoire(d, demandeur);
}
