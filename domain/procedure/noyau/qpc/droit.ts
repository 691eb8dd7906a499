import type { EtatPourvoi } from '../../types';
import { aEteFait } from '../lecture';
import type { Procedure } from '../regle-acte';

/** What each code says of the question of constitutionality before the Court. */
const CIVIL = { observations: 'cpc-126-9', reponse: 'cpc-126-10', reduction: 'CPC 126-11', report: 'CPC 126-12', mention: 'CPC 126-10' };
const PENAL: typeof CIVIL = { observations: 'cpp-r49-30', reponse: 'cpp-r49-31', reduction: 'CPP R. 49-32', report: 'CPP R. 49-33', mention: 'CPP R. 49-31' };

export const codeDe = (procedure: Procedure, etat: EtatPourvoi): typeof CIVIL => (procedure.penale?.(etat) ? PENAL : CIVIL);

/** A limit reduced by the president of the formation takes the place of those of the text. */
export const REDUIT = 'qpc-delai-reduit';
/** Rules within which the parties answer. */
export const REPONSES = [CIVIL, PENAL].flatMap(({ observations, reponse }) => [observations, reponse]).concat(REDUIT);
/** Rules within which the Court rules: handed down by a court below (23-4), or raised on a pourvoi (23-5). */
export const STATUER = ['ord58-1067-23-4', 'ord58-1067-23-5'];

/** The question is the whole dossier, a court having handed it down. */
export const transmise = (etat: EtatPourvoi): boolean => aEteFait(etat, 'EQ01');

/** The Court has not ruled on the question yet. */
export const PENDANTE = ['transmise', 'recue', 'posee', 'differee'];
/** The Conseil constitutionnel is seized of it. */
export const AU_CONSEIL = ['renvoyee', 'transmise-au-conseil'];
