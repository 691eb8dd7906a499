import type { EtatPourvoi } from '../../types';
import { texte } from '../lecteurs';
import { sans } from '../sans';
import type { Pli } from './pli';

/** Parts of the state a rectification may set right, beside the limits which have facts of their own. */
export const PARTIES_CORRIGEABLES = ['regions', 'parties'] as const;
export const VALEURS_CORRIGEABLES = ['chambre', 'matiere', 'decisionAttaquee', 'fictif', 'issue', 'clos', 'designations', 'restreintA'] as const;

const inclut = (noms: readonly string[], nom: string): boolean => noms.includes(nom);

function poser(objet: object, cle: string, valeur: unknown): object {
  const reste = sans(objet as Record<string, unknown>, cle);
  return valeur === null || valeur === undefined ? reste : { ...reste, [cle]: valeur };
}

/** `objet` is a part of the state, `cle` an entry of it; `apres` is null when the entry disappears. */
const correction: Pli = (etat, fait) => {
  const [objet, cle] = [texte(fait.donnees['objet']), texte(fait.donnees['cle'])];
  const apres = fait.donnees['apres'];
  if (inclut(PARTIES_CORRIGEABLES, objet)) {
    return { ...etat, [objet]: poser(etat[objet as (typeof PARTIES_CORRIGEABLES)[number]], cle, apres) };
  }
  if (objet === 'etat' && inclut(VALEURS_CORRIGEABLES, cle)) return poser(etat, cle, apres) as EtatPourvoi;
  throw new TypeError('correction inconnue');
};

export const plisCorrections: Record<string, Pli> = { correction };
