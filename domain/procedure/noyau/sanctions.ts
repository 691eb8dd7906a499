import type { Condition } from './regle-acte';
import { depassee } from './echeances';
import { echeancesDeLigne } from './lecture';
import { refuser } from './refus';
import { dateEnFrancais, type DateCivile } from '../../commun';
import type { Echeance, EtatPourvoi } from '../types';

/** Not met in time: noted as expired, met late, or still open though its last day is over at that date. */
export const nonTenue = (e: Echeance, le: DateCivile): boolean =>
  (e.statut === 'tardive' || e.statut === 'echue' || e.statut === 'courante') && depassee(e, le);

/** One of the limits chosen must have passed, for each party the act names. */
export const expiree = (choisir: (etat: EtatPourvoi, partie?: string) => Echeance[], article: string, quoi: string): Condition => (etat, acte) => {
  const echeances = choisir(etat, acte.partie);
  if (echeances.some((e) => nonTenue(e, acte.dateActe))) return null;
  const prochaine = echeances.flatMap(({ delai }) => delai.dernierJour ?? []).sort().at(-1);
  return refuser('delai-non-expire', `${quoi} : le délai n’est pas expiré${prochaine ? ` (dernier jour le ${dateEnFrancais(prochaine)})` : ''} ou il a été respecté.`, {
    article, manque: 'un délai expiré sans l’acte attendu', regle: [...new Set(echeances.map(({ ligne }) => ligne))].join(', '),
  });
};

/** A limit of these lines must have passed, for each party the act names. */
export const delaiPasse = (lignes: string[], article: string, quoi: string): Condition =>
  expiree((etat, partie) => echeancesDeLigne(etat, lignes, partie), article, quoi);
