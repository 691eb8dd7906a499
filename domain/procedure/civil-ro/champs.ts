import { champ } from '../noyau/regle-acte';
import { choix, signataire } from '../noyau/formulaire';

export { chambres, choix, demeures, motif, observations, signataire } from '../noyau/formulaire';

/** Who signed an ordonnance, and in which capacity. */
export const signature = [
  signataire,
  champ('qualite', 'Qualité du signataire', 'choix', choix(['premier président', 'Premier président'], ['délégué', 'Délégué du premier président'])),
];
