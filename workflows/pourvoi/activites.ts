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

/** First try, inside the task that recorded the act: no event of its own when the store answers. */
export const consignationImmediate = proxyLocalActivities<Consignation>({
  startToCloseTimeout: '3 seconds',
  scheduleToCloseTimeout: '3 seconds',
  retry: { maximumAttempts: 1 },
});

/** When the store is away: retried until it comes back, whoever runs the workflow then. */
export const consignationDurable = proxyActivities<Consignation>({
  startToCloseTimeout: '30 seconds',
  retry: { initialInterval: '1 second', backoffCoefficient: 2, maximumInterval: '30 seconds' },
  summary: 'Inscription au journal, le registre étant indisponible',
});
