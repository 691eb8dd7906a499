/** Limits of the mémoire of the demandeur au réexamen: missed, they cost the request (CPC 1031-12). */
export const MEMOIRES = ['cpc-1031-12', 'cpc-1031-12-signification'];
