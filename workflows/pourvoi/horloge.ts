import type { Instant } from '@diligence/domain/commun';

/** The engine's own deterministic clock: inside the sandbox, `Date` is the time of the workflow task, replayed as such. */
// eslint-disable-next-line no-restricted-syntax
export const maintenant = (): Instant => new Date().toISOString();
