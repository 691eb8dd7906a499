/** Limits to lodge the pourvoi: common (C01, C02) and special (S01 to S06). */
export const DELAIS_POURVOI = ['C01', 'C02', 'S01', 'S02', 'S03', 'S04', 'S05', 'S06'];

/** Limits whose expiry calls for a decision of the Court: a grace is left before anything is prepared. */
export const AVEC_SUITE = ['C22', 'C23', 'C29', 'C60'];
