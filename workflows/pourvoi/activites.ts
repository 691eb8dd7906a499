import { proxyActivities } from '@temporalio/workflow';
import type { Consignation, Decideur, Registre } from '../ports';

/*
 * None of these is a local activity. One that overlaps a query leaves a history that no longer replays (SDK 1.24), and one
 * that wrote to the journal would do so before the history holds the facts: a worker killed in between leaves acts that
 * never happened.
 */

/** A bug in the decider must not hold the next act for ever: three attempts of five seconds, then the act is given up. */
const TROIS_ESSAIS = { startToCloseTimeout: '5 seconds', retry: { initialInterval: '100 milliseconds', maximumAttempts: 3 } } as const;

export const decideur = proxyActivities<Decideur>({ ...TROIS_ESSAIS, summary: 'Examen de l’acte selon le droit en vigueur' });

export const registre = proxyActivities<Registre>({ ...TROIS_ESSAIS, summary: 'Comparaison avec un acte déjà reçu' });

/** Retried until the store answers. */
export const consignation = proxyActivities<Consignation>({
  startToCloseTimeout: '30 seconds',
  retry: { initialInterval: '500 milliseconds', backoffCoefficient: 2, maximumInterval: '30 seconds' },
  summary: 'Inscription au journal et au registre',
});
