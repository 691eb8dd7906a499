import { depassee } from '../noyau/echeances';
import { demandeursEnCours } from '../noyau/fin';
import { actesDe, aEteFait, echeancesDeRegle, estPendante } from '../noyau/lecture';
import { passee } from '../noyau/obligations/suites';
import { condition, refuser } from '../noyau/refus';
import type { Condition } from '../noyau/regle-acte';
import type { EtatPourvoi } from '../types';
import { INITIAUX } from './memoires';
import { MEMOIRES_URGENTS } from './regimes';

const MEMOIRES = ['EP08', 'EP09', 'EP12', 'EP18'];
export const FIXE = 'cpp-588';

/** Once the report is filed no mémoire is added (590). */
export const avantRapport: Condition = condition((etat) => !aEteFait(etat, 'EP21'),
  refuser('apres-rapport', 'Le rapport est déposé : ce mémoire peut être déclaré irrecevable.', { article: 'CPP 590' }));

/** Counsel constituted for demandeurs whose mémoire is neither filed nor awaited: the president has not yet fixed its limit. */
export const aFixer = (etat: EtatPourvoi): string[] => demandeursEnCours(etat)
  .filter(({ id, conseil }) => conseil !== undefined && !actesDe(etat, MEMOIRES).some((a) => a.partie === id) && echeancesDeRegle(etat, [FIXE, ...MEMOIRES_URGENTS], id).length === 0)
  .map(({ id }) => id);

/** A mémoire has been filed, or the time to file it has passed. */
export const memoireDepose = (etat: EtatPourvoi): boolean =>
  aEteFait(etat, MEMOIRES) || echeancesDeRegle(etat, [FIXE, ...MEMOIRES_URGENTS]).some(passee);

/** The rapporteur is committed once the mémoires are in (588 al. 2). */
export const memoiresDeposes: Condition = (etat, { dateActe }) => {
  const attendu = echeancesDeRegle(etat, [...INITIAUX, FIXE, ...MEMOIRES_URGENTS]).some((e) => estPendante(e) && !depassee(e, dateActe));
  if (memoireDepose(etat) && !attendu && aFixer(etat).length === 0) return null;
  return refuser('memoires-attendus', 'Le rapporteur est commis après le dépôt des mémoires : un mémoire ou une constitution est encore attendu.', {
    article: 'CPP 588 al. 2', manque: 'le dépôt des mémoires, ou l’expiration de leur délai', acteUtile: aFixer(etat).length > 0 ? 'EP16' : 'EP18', quiPeut: ['president', 'avocat-aux-conseils'],
  });
};
