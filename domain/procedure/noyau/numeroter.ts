import type { Instant } from '../../commun';
import type { Auteur, EtatPourvoi, Fait, FaitNouveau } from '../types';
import { evoluer } from './evoluer';

/** Numbers decided facts after the last one of the state: what the workflow records. */
export const numeroter = (etat: EtatPourvoi, faits: FaitNouveau[], { auteur, enregistreLe }: { auteur: Auteur; enregistreLe: Instant }): Fait[] =>
  faits.map((fait, rang) => ({ ...fait, seq: etat.seq + 1 + rang, enregistreLe, auteur }));

/** Folds recorded facts, in order. */
export const appliquer = (etat: EtatPourvoi, faits: Fait[]): EtatPourvoi => faits.reduce(evoluer, etat);
