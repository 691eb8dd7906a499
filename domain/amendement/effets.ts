import type { DateCivile } from '../commun';
import { calculerDelai } from '../delais/calculer';
import type { DemandeDelai } from '../delais/types';
import type { Droit } from '../regles/types';
import type { Changement, DelaiEnCours, Effet, Sens } from './types';

/** Rules whose limits a change may move; `null` when it may move any, as a holiday does. */
export const reglesTouchees = (changements: Changement[]): string[] | null =>
  changements.some(({ genre }) => genre === 'jour') ? null : [...new Set(changements.flatMap((c) => (c.genre === 'jour' ? [] : [c.regle])))];

const dernierJour = (demande: DemandeDelai, droit: Droit): DateCivile | null | undefined => {
  const resultat = calculerDelai(demande, droit);
  return resultat.ok ? resultat.valeur.dernierJour : undefined;
};

/**
 * What the amended law does to limits in progress: those that move from what is recorded, and for the sole reason that
 * the law goes from `actuel` to `amende`.
 * @param jour day of the list, `YYYY-MM-DD`
 */
export function effetsSur(delais: DelaiEnCours[], { actuel, amende }: { actuel: Droit; amende: Droit }, jour: DateCivile): Effet[] {
  return delais.flatMap(({ id, regle, intitule, tenu, dernierJour: avant, demande }) => {
    const apres = dernierJour(demande, amende);
    if (apres === undefined || apres === avant || apres === dernierJour(demande, actuel)) return [];
    return [{ echeance: id, regle, intitule, tenu, avant, apres, sens: sensDe(avant, apres), dejaPasse: apres !== null && apres < jour }];
  });
}

function sensDe(avant: DateCivile | null, apres: DateCivile | null): Sens {
  if (apres === null) return 'interrompu';
  if (avant === null) return 'relance';
  return apres > avant ? 'allonge' : 'raccourci';
}
