import { ajouterJours, dateEnFrancais } from '../../commun';
import type { Echeance, EtatPourvoi } from '../types';
import type { Deroulement } from './deroulement';
import { fixer } from './echeances';
import { echeancesDe, echeancesDeRegle, estPendante } from './lecture';
import type { Signaux } from './obligations/signaux';
import { alerte } from './taches';

/** Line of the Court's own thresholds: not the law, but a warning ahead of the limits that bind it. */
export const SEUIL = 'SEUIL';

/** Sets a threshold some days ahead of a limit that binds the Court and still runs. */
export function poserSeuil(d: Deroulement, regle: string, jours: number, region = 'JUG'): void {
  const limite = echeancesDeRegle(d.etat, regle).find(estPendante);
  if (limite?.delai.etat !== 'couru') return;
  fixer(d, {
    regle: `${regle}-seuil`, ligne: SEUIL, intitule: `Seuil interne d’alerte, ${jours} jours avant la fin du délai de la Cour`, region,
    dernierJour: ajouterJours(limite.delai.dernierJour, -jours), article: limite.delai.articles[0] ?? '', sanction: null,
  });
}

const seuilDe = (etat: EtatPourvoi, regle: string): Echeance | undefined => echeancesDeRegle(etat, `${regle}-seuil`).at(-1);

/** The threshold ahead of one of these limits has passed, and the limit is not met. */
export const presse = (etat: EtatPourvoi, regles: string[]): boolean =>
  regles.some((regle) => seuilDe(etat, regle)?.statut === 'echue' && echeancesDeRegle(etat, regle).some(({ statut }) => statut === 'courante' || statut === 'echue'));

/** Says, as long as a limit of the Court runs, by when it must rule and what follows otherwise; then that its threshold has passed. */
export const alertesDuJuge = (regles: string[]): Signaux => (etat) => echeancesDeRegle(etat, regles).filter((e) => estPendante(e) && e.delai.dernierJour !== null).flatMap((e) => [
  alerte(etat, {
    nom: 'limite-de-la-cour', genre: 'tache', region: e.region, cause: e.id, pour: 'president', depuis: etat.actes[e.cause]?.dateActe ?? e.delai.dernierJour!, ...(e.delai.articles[0] ? { article: e.delai.articles[0] } : {}),
    texte: `La Cour doit statuer au plus tard le ${dateEnFrancais(e.delai.dernierJour!)}${e.delai.sanction ? ` : à défaut, ${e.delai.sanction}` : ''}.`,
  }),
  ...echeancesDe(etat).filter((s) => s.regle === `${e.regle}-seuil` && s.statut === 'echue').map((s) => alerte(etat, {
    nom: 'seuil-franchi', genre: 'tache', region: e.region, cause: s.id, pour: 'superviseur', depuis: s.delai.dernierJour ?? '', texte: `${s.intitule} : seuil franchi, la Cour n’a pas statué.`,
  })),
]);
