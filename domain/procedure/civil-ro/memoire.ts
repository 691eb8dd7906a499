import type { DateCivile } from '../../commun';
import type { ActeEnregistre, Echeance, EtatPourvoi, Partie } from '../types';
import { grouperPar } from '../noyau/grouper';
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

/** Day on which a defendant was notified or served with the mémoire of a demandeur; the acts are read once for all. */
export function avis(etat: EtatPourvoi): (demandeur: Partie, defendeur: Partie) => DateCivile | undefined {
  const parPartie = grouperPar(actesDe(etat, ['EC15', 'EC16']), ({ partie }) => partie);
  return (demandeur, defendeur) => [...(parPartie.get(defendeur.id) ?? []), ...(parPartie.get(undefined) ?? [])]
    .filter((a) => vise(a, demandeur, defendeur)).map((a) => a.dateActe).sort()[0];
}

export const remisLe = (etat: EtatPourvoi, demandeur: Partie): DateCivile | undefined =>
  actesDe(etat, 'EC14', demandeur.id).map((a) => a.dateActe).sort()[0];

/**
 * Settles what CPC 978 asks of the demandeurs. C22 wants the mémoire remitted and notified to counsel already constituted;
 * C23 wants it served on the others, or notified to the counsel they have taken since.
 */
export function solderMemoires(d: Deroulement, demandeurs: Partie[]): void {
  const defendeurs = partiesDe(d.etat, 'defendeur');
  const quand = avis(d.etat);
  const echeances = grouperPar(echeancesDeLigne(d.etat, ['C22', 'C23']).filter(estOuverte), ({ ligne, partie }) => `${ligne} ${partie}`);
  const soldees: { e: Echeance; fin: DateCivile }[] = [];
  const sansObjet: Echeance[] = [];
  for (const demandeur of demandeurs) {
    const remis = remisLe(d.etat, demandeur);
    if (remis === undefined) continue;
    const [constitues, autres] = [defendeurs.filter((p) => aNotifier(p, remis)), defendeurs.filter((p) => !aNotifier(p, remis))];
    const clore = (ligne: string, tous: Partie[]): void => {
      const dates = tous.flatMap((p) => quand(demandeur, p) ?? []);
      const fin = [remis, ...dates].sort().at(-1)!;
      for (const e of echeances.get(`${ligne} ${demandeur.id}`) ?? []) if (dates.length === tous.length || depassee(e, fin)) soldees.push({ e, fin });
    };
    clore('C22', constitues);
    if (autres.length > 0) clore('C23', autres);
    else if (defendeurs.length > 0) sansObjet.push(...(echeances.get(`C23 ${demandeur.id}`) ?? []));
  }
  for (const [fin, groupe] of grouperPar(soldees, (s) => s.fin)) solder(d, groupe.map(({ e }) => e), fin);
  eteindre(d, sansObjet, 'tous les défendeurs ont constitué avocat ou en sont dispensés');
}

/** Notification or service of the mémoire: it starts the limits of the defendant and settles those of the demandeur. */
export function notifierMemoire(d: Deroulement, defendeurs: Partie[], plus: Pick<Ouverture, 'signifieAPersonneEn'> = {}): void {
  d.region(d.regionsDe('DEF', defendeurs), 'memoire-notifie');
  for (const regle of ['cpc-982', 'cpc-1010-al1', 'cpc-1009-1']) ouvrir(d, { regle, region: 'DEF', parties: defendeurs, ...plus });
  solderMemoires(d, partiesDe(d.etat, 'demandeur'));
}
