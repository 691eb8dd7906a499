import { droitEnVigueur } from '../regles';
import { calculerDelai } from './calculer';
import { rendreCalcul } from './rendu';
import type { DelaiCalcule, DelaiCouru, DemandeDelai } from './types';

/** For tests: the limit, or a failure that shows the error. */
export function calcule(demande: DemandeDelai): DelaiCalcule {
  const resultat = calculerDelai(demande, droitEnVigueur());
  if (!resultat.ok) throw new Error(`${resultat.erreur.code}: ${resultat.erreur.message}`);
  return resultat.valeur;
}

/** For tests: a limit that must be running. */
export function couru(demande: DemandeDelai): DelaiCouru {
  const delai = calcule(demande);
  if (delai.etat !== 'couru') throw new Error(`The limit is ${delai.etat}`);
  return delai;
}

/** For tests: the derivation as people read it, with plain spaces. */
export const motive = (demande: DemandeDelai): string => rendreCalcul(calcule(demande)).replace(/[\u00a0\u202f]/g, ' ');

export const operateurs = (delai: DelaiCalcule): string[] => delai.etapes.map(({ operateur }) => operateur);
