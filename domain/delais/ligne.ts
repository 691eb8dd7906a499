import type { Erreur } from '../commun';
import { droitEnVigueur, type Droit } from '../regles';
import { calculerDelai } from './calculer';
import { erreur } from './erreurs';
import { estObjet, lireDemande } from './lecture';
import { rendreEtape } from './rendu';
import type { DelaiCalcule } from './types';

export interface EtapeRendue { texte: string; article: string; operateur: string; date: string | null }
type SansEtapes<T> = T extends unknown ? Omit<T, 'etapes'> : never;
export type SortieLigne =
  | ({ id: unknown; etapes: EtapeRendue[] } & SansEtapes<DelaiCalcule>)
  | { id: unknown; erreur: Erreur };

/**
 * One computation from plain JSON to plain JSON, as the `delai` command and `POST /api/v1/delais` give it: `id` comes
 * back as it was given, the steps are written in French, an error is an answer like another.
 */
export function calculerLigne(json: unknown, droit: Droit = droitEnVigueur()): SortieLigne {
  if (!estObjet(json)) return { id: null, erreur: erreur('demande-invalide', 'Une demande est un objet JSON.') };
  const { id = null, ...champs } = json;
  const lue = lireDemande(champs);
  const resultat = lue.ok ? calculerDelai(lue.valeur, droit) : lue;
  if (!resultat.ok) return { id, erreur: resultat.erreur };
  const { etapes, ...delai } = resultat.valeur;
  return { id, ...delai, etapes: etapes.map((e) => ({ texte: rendreEtape(e), article: e.article, operateur: e.operateur, date: e.date })) };
}
