import type { RoleAuteur } from '../../personne';

/** The registry records what magistrates sign and what parties file. */
export const GREFFE: RoleAuteur[] = ['greffier', 'directeur-greffe'];
export const DEPOT: RoleAuteur[] = ['avocat-aux-conseils', 'partenaire', ...GREFFE];
export const PREMIER_PRESIDENT: RoleAuteur[] = ['premier-president', ...GREFFE];
export const PRESIDENT: RoleAuteur[] = ['president', 'premier-president', ...GREFFE];
export const RAPPORTEUR: RoleAuteur[] = ['conseiller', ...GREFFE];
export const PARQUET: RoleAuteur[] = ['avocat-general', ...GREFFE];
