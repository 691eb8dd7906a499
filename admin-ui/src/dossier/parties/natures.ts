import type { Dossier } from '../../api-client/types';

/** Name of the act that writes an identifier. */
export const INSCRIRE = 'inscrire-identifiant';

/** Short names of what other systems call a case. */
export const NATURES: Record<Dossier['identifiants'][number]['nature'], string> = { rg: 'Répertoire général', parquet: 'Parquet', idj: 'IDJ', ecrou: 'Écrou', ordre: 'Ordre professionnel', autre: 'Autre' };
