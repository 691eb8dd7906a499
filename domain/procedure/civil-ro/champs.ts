import { CHAMBRES } from '../../personne';
import { champ, requis } from '../noyau/regle-acte';

export const choix = (...paires: [string, string][]) => ({ choix: paires.map(([valeur, libelle]) => ({ valeur, libelle })) });
export const demeures = choix(['metropole', 'Métropole'], ['outre-mer', 'Outre-mer'], ['etranger', 'Étranger']);
export const chambres = choix(...Object.entries(CHAMBRES));

/** Who signed, when it is not the person who records; and in which capacity. */
export const signature = [
  champ('signataire', 'Signataire', 'personne', { aide: 'À remplir quand l’auteur de l’enregistrement n’est pas le signataire.' }),
  champ('qualite', 'Qualité du signataire', 'choix', choix(['premier président', 'Premier président'], ['délégué', 'Délégué du premier président'])),
];
export const signataire = champ('signataire', 'Signataire', 'personne', { aide: 'À remplir quand l’auteur de l’enregistrement n’est pas le signataire.' });
export const observations = champ('observations', 'Observations', 'texte-long');
export const motif = champ('motif', 'Motif', 'texte-long', requis);
