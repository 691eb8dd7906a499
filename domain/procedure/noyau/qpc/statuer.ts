/** Days before the end of the three months at which the dossier is raised: an internal threshold, not the law. */
export const JOURS_AVANT = 15;
