import { CHAMBRES, COMMISSIONS } from '../../personne';
import { champ, requis } from './regle-acte';

/** Options of a `choix` field, from value and label. */
export const choix = (...paires: [string, string][]) => ({ choix: paires.map(([valeur, libelle]) => ({ valeur, libelle })) });
export const demeures = choix(['metropole', 'Métropole'], ['outre-mer', 'Outre-mer'], ['etranger', 'Étranger']);
/** Chambers a pourvoi may go to: never the commissions. */
export const chambres = choix(...Object.entries(CHAMBRES).filter(([code]) => code !== COMMISSIONS));

/** Who signed, when it is not the person who records. */
export const signataire = champ('signataire', 'Signataire', 'personne', { aide: 'À remplir quand l’auteur de l’enregistrement n’est pas le signataire.' });
export const observations = champ('observations', 'Observations', 'texte-long');
export const motif = champ('motif', 'Motif', 'texte-long', requis);

/** Who signed an ordonnance of the premier président, and in which capacity. */
export const signaturePremierPresident = [
  signataire,
  champ('qualite', 'Qualité du signataire', 'choix', choix(['premier président', 'Premier président'], ['délégué', 'Délégué du premier président'])),
];
