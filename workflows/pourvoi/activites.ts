import { proxyActivities, proxyLocalActivities } from '@temporalio/workflow';
import type { Consignation, Decideur, Registre } from '../ports';

/** A bug in the decider must not hold the next act for ever: three attempts, then the act is given up. */
export const decideur = proxyLocalActivities<Decideur>({
  startToCloseTimeout: '5 seconds',
  scheduleToCloseTimeout: '15 seconds',
  retry: { initialInterval: '100 milliseconds', maximumAttempts: 3 },
});

export const registre = proxyLocalActivities<Registre>({
  startToCloseTimeout: '5 seconds',
  scheduleToCloseTimeout: '15 seconds',
  retry: { initialInterval: '100 milliseconds', maximumAttempts: 3 },
});

/**
 * Never a local activity: it would write to the journal facts that the history does not hold yet, and a worker killed
 * at that instant would leave the journal with acts that never happened. Retried until the store answers.
 */
export const consignation = proxyActivities<Consignation>({
  startToCloseTimeout: '30 seconds',
  retry: { initialInterval: '500 milliseconds', backoffCoefficient: 2, maximumInterval: '30 seconds' },
  summary: 'Inscription au journal et au registre',
});
