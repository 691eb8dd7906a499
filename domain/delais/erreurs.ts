import { estDateCivile, typographier, type Erreur } from '../commun';

/** Errors of the engine: the code is stable, the sentence is for people. */
export type CodeErreur =
  | 'json-invalide'
  | 'demande-invalide'
  | 'champ-inconnu'
  | 'regle-inconnue'
  | 'matiere-inconnue'
  | 'duree-invalide'
  | 'depart-requis'
  | 'date-invalide'
  | 'demeure-inconnue'
  | 'calendrier-inconnu'
  | 'ordre-incoherent';

export const erreur = (code: CodeErreur, message: string, champ?: string): Erreur =>
  ({ code, message: typographier(message), ...(champ !== undefined && { champ }) });

/** An error unless the value is a real day, written `AAAA-MM-JJ`. */
export const exigerDate = (valeur: unknown, champ: string): Erreur | null =>
  estDateCivile(valeur) ? null : erreur('date-invalide', `La date « ${String(valeur)} » n’existe pas ou n’est pas écrite AAAA-MM-JJ.`, champ);
