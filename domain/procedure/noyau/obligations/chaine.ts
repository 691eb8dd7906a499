import type { ActeEnregistre, EtatPourvoi, FonctionDesignee, Tache } from '../../types';
import { aEteFait, dernierActe } from '../lecture';
import { tache } from '../taches';
import type { Attendus } from './types';

/** A step called for once the one before it is done: the act that causes it, and what it must meet. */
export interface Etape extends Pick<Tache, 'genre' | 'titre' | 'pour' | 'acte' | 'article'> {
  fonction?: FonctionDesignee;
  region?: string;
  donnees?: Record<string, unknown>;
  cause(etat: EtatPourvoi): ActeEnregistre | undefined;
  pourLe?(etat: EtatPourvoi): { pourLe?: string; echeance?: string };
  escaladee?(etat: EtatPourvoi): boolean;
}

/** The last of the acts, as long as none of those that answer it has been done. */
export const apres = (ids: string | string[], ...reponses: string[]) => (etat: EtatPourvoi): ActeEnregistre | undefined =>
  (aEteFait(etat, reponses) ? undefined : dernierActe(etat, ids));

/** One task for each step whose cause is there. */
export const enChaine = (etapes: Etape[]): Attendus => (etat) => etapes.flatMap(({ cause, pourLe, escaladee, region = 'JUG', ...etape }) => {
  const acte = cause(etat);
  return acte ? [tache(etat, { ...etape, region, cause: acte.acteId, ...pourLe?.(etat), ...(escaladee?.(etat) ? { escaladee: true } : {}) })] : [];
});
