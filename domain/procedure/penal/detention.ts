import type { Deroulement } from '../noyau/deroulement';
import { echeancesDeRegle, estPendante } from '../noyau/lecture';
import { poserSeuil, SEUIL } from '../noyau/seuil';
import type { Echeance, EtatPourvoi } from '../types';
import { enJugement } from './conditions';
import { DELAIS_DU_JUGE, LIBERATIONS, regimeDe } from './regimes';

/** Days before the end of a limit that binds the Court at which the dossier is raised: an internal threshold, not the law. */
const JOURS_AVANT = 15;
const JOURS_AVANT_COURT = 10;

/** A threshold of the Court's own ahead of each limit that binds it for a detained person, or in forty days. */
export function poserSeuils(d: Deroulement): void {
  const { liberation, arretDepuisPourvoi = [] } = regimeDe(d.etat);
  for (const regle of [...(liberation ? [liberation] : []), ...arretDepuisPourvoi]) poserSeuil(d, regle, regle === liberation ? JOURS_AVANT : JOURS_AVANT_COURT);
}

/** The first limit that binds the Court and still runs: what is to be done has this date. */
export const limiteDeLaCour = (etat: EtatPourvoi): Echeance | undefined =>
  echeancesDeRegle(etat, DELAIS_DU_JUGE).filter(estPendante).sort((a, b) => (a.delai.dernierJour ?? '').localeCompare(b.delai.dernierJour ?? ''))[0];

/** The threshold has been passed and the Court has not ruled. */
export const seuilFranchi = (etat: EtatPourvoi): boolean =>
  enJugement(etat) && Object.values(etat.echeances).some(({ statut, calcul }) => statut === 'echue' && etat.calculs[calcul]?.ligne === SEUIL);

/** Limits after which the person detained is free, noted as passed. */
export const liberationsAcquises = (etat: EtatPourvoi): Echeance[] => echeancesDeRegle(etat, LIBERATIONS).filter(({ statut }) => statut === 'echue');

export const detenu = (etat: EtatPourvoi): boolean => Object.values(etat.parties).some((p) => p.detenu === true);

/** A person is detained, or the text sets the Court a date: the dossier comes before the others. */
export const urgent = (etat: EtatPourvoi): boolean => {
  const { memoire, arretDepuisReception, arretDepuisPourvoi } = regimeDe(etat);
  return enJugement(etat) && (detenu(etat) || [memoire, arretDepuisReception, arretDepuisPourvoi].some((x) => x !== undefined));
};
