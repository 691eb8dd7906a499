import { actesEnVigueur, dernierActe, echeancesDe } from '../../noyau/lecture';
import type { Attendus } from '../../noyau/obligations/types';
import { actesTardifs, anomalies, marques, type Sanction } from '../../noyau/obligations/verifications';
import { tache } from '../../noyau/taches';
import type { Echeance, EtatPourvoi } from '../../types';

const IRRECEVABILITE: Sanction = { pour: 'conseiller', fonction: 'rapporteur', titre: 'Examiner l’irrecevabilité encourue' };

/** Who may draw the consequence of an act done late; C22 and C23 have their own task. */
const SANCTIONS: Record<string, Sanction> = {
  C24: IRRECEVABILITE, C25: IRRECEVABILITE, C22b: IRRECEVABILITE, C22c: IRRECEVABILITE,
  C01: IRRECEVABILITE, C02: IRRECEVABILITE, S01: IRRECEVABILITE, S02: IRRECEVABILITE, S03: IRRECEVABILITE, S04: IRRECEVABILITE, S05: IRRECEVABILITE, S06: IRRECEVABILITE,
  C28: { pour: 'premier-president', fonction: 'delegue-pp', titre: 'Examiner l’irrecevabilité de la demande de radiation' },
};

/** The ordonnance is signed, and an act in time was recorded after it: only a rabat can undo it. */
const aTempsApresOrdonnance = (etat: EtatPourvoi, e: Echeance): boolean => {
  const ordonnance = dernierActe(etat, 'EC18', e.partie);
  const memoire = actesEnVigueur(etat).find((a) => a.acte === 'EC14' && (a.partie === undefined || a.partie === e.partie));
  return e.ligne === 'C22' && ordonnance !== undefined && memoire !== undefined
    && memoire.seq > ordonnance.seq && e.delai.dernierJour !== null && memoire.dateActe <= e.delai.dernierJour;
};
const rabat: Attendus = (etat) => (etat.issue === undefined ? [] : echeancesDe(etat).filter((e) => aTempsApresOrdonnance(etat, e)).map((e) => tache(etat, {
  genre: 'examiner-rabat', cause: e.id, region: e.region, pour: 'premier-president', fonction: 'delegue-pp', acte: 'EC47', donnees: { objet: 'rabat' }, echeance: e.id,
  titre: 'Examiner le rabat de l’ordonnance : un mémoire remis à temps est parvenu après elle', ...(e.partie ? { partie: e.partie } : {}),
})));

export const VERIFICATIONS: Attendus[] = [actesTardifs(SANCTIONS), marques, anomalies, rabat];
