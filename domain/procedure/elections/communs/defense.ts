import type { Deroulement } from '../../noyau/deroulement';
import { champ } from '../../noyau/regle-acte';

export const champCopie = champ('copieAdressee', 'Copie adressée au demandeur', 'oui-non');

/** The defendant sends a copy of the mémoire to the demandeur: when it is said not to be done, the registry looks at it. */
export function verifierCopie(d: Deroulement, article: string): void {
  if (d.acte.donnees['copieAdressee'] === false) d.marque('copie-non-adressee', 'La copie du mémoire n’a pas été adressée au demandeur.', article);
}
