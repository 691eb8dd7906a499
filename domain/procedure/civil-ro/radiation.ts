import { radiations, type DemandeRadiation } from '../noyau/circonstances';
import type { Deroulement } from '../noyau/deroulement';
import { reexaminer } from '../noyau/echeances';
import { condition, refuser } from '../noyau/refus';
import { echeancesDe, etatRegion } from '../noyau/lecture';
import type { Condition } from '../noyau/regle-acte';

/** Writes the requests for striking out and reckons the defendants' limits again (CPC 1009-1); C22 and C23 never move. */
export function tenirRadiations(d: Deroulement, etat: string, demandes: DemandeRadiation[], motif: string): void {
  d.region('RAD', etat, { demandes }, 'CPC 1009-1');
  reexaminer(d, echeancesDe(d.etat).filter(({ region }) => region.startsWith('DEF[')), motif);
}

/** Ends the interruption of the requests not yet answered. */
export function conclureRadiations(d: Deroulement, etat: string, fin: Pick<DemandeRadiation, 'rejetNotifie'> | Pick<DemandeRadiation, 'reinscriptionNotifiee'>, motif: string): void {
  const close = (r: DemandeRadiation): boolean => r.rejetNotifie !== undefined || r.reinscriptionNotifiee !== undefined;
  tenirRadiations(d, etat, radiations(d.etat).map((r) => (close(r) ? r : { ...r, ...fin })), motif);
}

export const radiationDemandee: Condition = condition((etat) => etatRegion(etat, 'RAD') === 'demandee',
  refuser('radiation-non-demandee', 'Aucune demande de radiation n’est pendante.', { article: 'CPC 1009-1', manque: 'une requête en radiation pendante', acteUtile: 'EC19', quiPeut: ['avocat-aux-conseils'] }));
export const affaireRadiee: Condition = condition((etat) => etatRegion(etat, 'RAD') === 'radie',
  refuser('affaire-non-radiee', 'L’affaire n’est pas radiée.', { article: 'CPC 1009-2', manque: 'une ordonnance de radiation', acteUtile: 'EC20', quiPeut: ['premier-president'] }));
