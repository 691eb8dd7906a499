/** Rules within which the Court gives its opinion: without sanction, but the court below then goes on without it. */
export const RENDRE = ['cpc-1031-3', 'cpp-706-67'];
