import type { ActeSoumis, Contexte, Decision, EtatPourvoi } from './types';
import { CATALOGUE } from './catalogue';
import { verifierEnveloppe } from './noyau/enveloppe';
import { executer } from './noyau/executer';
import { refuser } from './noyau/refus';
import { regleDe } from './noyau/regle-acte';

/**
 * Applies the law to an act submitted on a dossier. Pure: the law and the instant (UTC) are in the context.
 * Gives the facts the act establishes, or a refusal naming the rule, what is missing and who can supply it.
 * An act received is refused only when it makes no sense; late or out of order, it is recorded and marked.
 */
export function decider(etat: EtatPourvoi, acte: ActeSoumis, contexte: Contexte): Decision {
  const procedure = CATALOGUE[etat.procedure];
  if (!procedure) return { accepte: false, refus: refuser('procedure-inconnue', `La procédure « ${etat.procedure} » n’existe pas au catalogue.`) };
  const regle = regleDe(procedure, acte.acte);
  if (!regle) return { accepte: false, refus: refuser('acte-inconnu', `L’acte « ${acte.acte} » n’existe pas dans cette procédure.`, { champ: 'acte' }) };
  const refus = verifierEnveloppe(procedure, regle, etat, acte, contexte);
  if (refus) return { accepte: false, refus };
  const issue = executer({ procedure, regle, etat, acte, contexte });
  if ('code' in issue) return { accepte: false, refus: issue };
  return { accepte: true, faits: regle.rienSiVide && issue.faits.length === 1 ? [] : issue.faits };
}
