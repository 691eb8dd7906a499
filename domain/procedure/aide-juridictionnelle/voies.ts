import { choix } from '../noyau/formulaire';
import { actesEnVigueur, dernierActe, etatRegion } from '../noyau/lecture';
import { condition, refuser } from '../noyau/refus';
import type { Condition } from '../noyau/regle-acte';
import type { ActeEnregistre, EtatPourvoi } from '../types';

/** Texts that govern a request: those of its effects and of its appeal were read, not the rest of the decree. */
export const DECRET = 'décret 2020-1717';
export const RECOURS = 'loi 91-647, art. 23';

/** What the bureau may decide, and the outcome of the request when nobody contests it. */
export const DECISIONS: Record<string, { libelle: string; issue: string; admise: boolean; sens: 'admission' | 'rejet' | 'caducite' }> = {
  'admission-totale': { libelle: 'Admission à l’aide totale', issue: 'aide-totale', admise: true, sens: 'admission' },
  'admission-partielle': { libelle: 'Admission à l’aide partielle', issue: 'aide-partielle', admise: true, sens: 'admission' },
  rejet: { libelle: 'Rejet', issue: 'aide-rejetee', admise: false, sens: 'rejet' },
  caducite: { libelle: 'Caducité de la demande', issue: 'aide-caduque', admise: false, sens: 'caducite' },
};
export const choixDecisions = choix(...Object.entries(DECISIONS).map(([code, { libelle }]): [string, string] => [code, libelle]));
export const CONFIRMATION = 'confirmation';
export const RENVOI = 'renvoi-au-bureau';

/** The request has reached one of these states, and has not ended. */
export const auStade = (etats: string[], manque: string, acteUtile: string): Condition =>
  condition((etat) => etat.issue === undefined && etats.includes(etatRegion(etat, 'AIDE') ?? ''),
    refuser('stade-impropre', `La demande n’en est pas là : il faut ${manque}.`, { article: DECRET, manque, acteUtile }));

/** What was last decided on the request, whoever decided it: the appeal may leave the decision of the bureau as it is. */
export function decisionDe(etat: EtatPourvoi): string | undefined {
  const decisions = actesEnVigueur(etat).filter(({ acte, donnees }) => acte === 'AJ04' || (acte === 'AJ07' && DECISIONS[String(donnees['decision'])] !== undefined));
  return decisions.at(-1)?.donnees['decision'] as string | undefined;
}
export const estAdmise = (etat: EtatPourvoi): boolean => DECISIONS[decisionDe(etat) ?? '']?.admise === true;

/** The premier président has sent the request back to the bureau: what the bureau then decides ends the appeal. */
export const renvoyeeAvant = (etat: EtatPourvoi, { seq }: ActeEnregistre): ActeEnregistre | undefined =>
  actesEnVigueur(etat).filter((a) => a.acte === 'AJ07' && a.donnees['decision'] === RENVOI && a.seq < seq).at(-1);

/** Act that notified the decision now standing: the bureau's, or the one given on the appeal. */
export const derniereNotification = (etat: EtatPourvoi): ActeEnregistre | undefined => dernierActe(etat, ['AJ05', 'AJ07']);
