import type { Echeance, EtatPourvoi, Tache } from '../../types';
import { tache } from '../taches';
import type { Attendus } from './types';

/** Cautious due date of a task, from the limit it must meet. */
export const pourLe = (e: Echeance | undefined): { pourLe?: string; echeance?: string } =>
  e && e.delai.etat === 'couru' ? { pourLe: e.delai.alertePrudente, echeance: e.id } : {};

type Attendue = Pick<Tache, 'genre' | 'acte' | 'titre' | 'article'> & Partial<Pick<Tache, 'pour'>>;

/** One task per running limit of a party: the act it awaits. */
export const suivies = (choisir: (etat: EtatPourvoi) => Echeance[], attendue: Attendue): Attendus => (etat) =>
  choisir(etat).filter(({ statut, partie }) => statut === 'courante' && partie !== undefined)
    .map((e) => tache(etat, { pour: 'avocat-aux-conseils', ...attendue, cause: e.cause, region: e.region, partie: e.partie!, ...pourLe(e) }));
