import { champ } from '../noyau/regle-acte';
import { choix, signataire } from '../noyau/formulaire';

/** Who signed an ordonnance of the criminal chamber, and in which capacity. */
export const signature = [
  signataire,
  champ('qualite', 'Qualité du signataire', 'choix', choix(['président', 'Président de la chambre'], ['conseiller désigné', 'Conseiller désigné par lui'])),
];
