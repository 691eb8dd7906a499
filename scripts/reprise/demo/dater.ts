import { ajouterJours, joursEntre, type DateCivile } from '@diligence/domain/commun';
import { estOuvrable } from '@diligence/domain/calendrier';
import { calculerDelai, type Demeure } from '@diligence/domain/delais';
import { droitEnVigueur } from '@diligence/domain/regles';
import { entre, type Hasard, type Intervalle } from './hasard';

/** How far around an estimate a start is looked for: months differ by three days, holidays cluster. */
const MARGE = 14;

/** The day itself when the Court works, the last working day before it otherwise. */
export function ouvrablePrecedent(date: DateCivile): DateCivile {
  let jour = date;
  while (!estOuvrable(jour)) jour = ajouterJours(jour, -1);
  return jour;
}

/** Dates of successive steps, each some days after the one before; the anchor keeps the date it is given. */
export function echelonner(h: Hasard, ecarts: readonly Intervalle[], ancre: { rang: number; date: DateCivile }): DateCivile[] {
  const jours = ecarts.map((ecart) => entre(h, ecart));
  const decalage = (rang: number): number => {
    const [debut, fin, signe] = rang < ancre.rang ? [rang, ancre.rang, -1] : [ancre.rang, rang, 1];
    return signe * jours.slice(debut + 1, fin + 1).reduce((somme, j) => somme + j, 0);
  };
  return jours.map((_, rang) => (rang === ancre.rang ? ancre.date : ouvrablePrecedent(ajouterJours(ancre.date, decalage(rang)))));
}

export interface Vise { regle: string; demeure: Demeure; dernierJour: DateCivile }

/**
 * Working day from which the limit ends on the day aimed at or, when no limit can end that day (CPC 642),
 * on the first day after it that one can.
 */
export function departDe({ regle, demeure, dernierJour }: Vise): DateCivile {
  const finDepuis = (depart: DateCivile): DateCivile => finir(regle, demeure, depart);
  const estimation = ajouterJours(dernierJour, -joursEntre(dernierJour, finDepuis(dernierJour)));
  for (let report = 0; report <= MARGE; report += 1) {
    const cible = ajouterJours(dernierJour, report);
    for (let ecart = MARGE; ecart >= -MARGE; ecart -= 1) {
      const depart = ajouterJours(estimation, report + ecart);
      if (estOuvrable(depart) && finDepuis(depart) === cible) return depart;
    }
  }
  throw new Error(`Aucun départ ne fait finir le délai ${regle} autour du ${dernierJour}.`);
}

function finir(regle: string, demeure: Demeure, depart: DateCivile): DateCivile {
  const delai = calculerDelai({ regle, depart, demeure, criteres: { pourvoi: depart, acte: depart } }, droitEnVigueur());
  if (!delai.ok || delai.valeur.dernierJour === null) throw new Error(`Le délai ${regle} ne se calcule pas depuis le ${depart}.`);
  return delai.valeur.dernierJour;
}
