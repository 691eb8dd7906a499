import type { DateCivile } from '../commun';
import { calculerDelai } from '../delais/calculer';
import type { Droit } from '../regles/types';
import type { Changement, DelaiEnCours, Effet, Sens } from './types';

/** Rules whose limits a change may move; `null` when it may move any, as a holiday does. */
export const reglesTouchees = (changements: Changement[]): string[] | null =>
  changements.some(({ genre }) => genre === 'jour') ? null : [...new Set(changements.flatMap((c) => (c.genre === 'jour' ? [] : [c.regle])))];

/**
 * What the amended law does to limits in progress: those whose last day moves, from what is recorded to what it would be.
 * @param jour day of the list, `YYYY-MM-DD`
 */
export function effetsSur(delais: DelaiEnCours[], amende: Droit, jour: DateCivile): Effet[] {
  return delais.flatMap((delai) => {
    const resultat = calculerDelai(delai.demande, amende);
    if (!resultat.ok || resultat.valeur.dernierJour === delai.dernierJour) return [];
    const { id, regle, intitule, tenu, dernierJour: avant } = delai;
    const apres = resultat.valeur.dernierJour;
    return [{ echeance: id, regle, intitule, tenu, avant, apres, sens: sensDe(avant, apres), dejaPasse: apres !== null && apres < jour }];
  });
}

function sensDe(avant: DateCivile | null, apres: DateCivile | null): Sens {
  if (apres === null) return 'interrompu';
  if (avant === null) return 'relance';
  return apres > avant ? 'allonge' : 'raccourci';
}
