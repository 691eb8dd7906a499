import { memeRegard, REGARD_USUEL, type Regard } from '../reglages';

/** Views that everybody has. */
export const VUES_COMMUNES: { libelle: string; regard: Regard }[] = [
  { libelle: 'Tous', filter: {} },
  { libelle: 'En cours', filter: { clos: false } },
  { libelle: 'Mes dossiers', filter: { mien: true, clos: false } },
  { libelle: 'En retard', filter: { enRetard: true } },
].map(({ libelle, filter }) => ({ libelle, regard: { ...REGARD_USUEL, filter } }));

export const estCommune = (regard: Regard): boolean => VUES_COMMUNES.some((commune) => memeRegard(commune.regard, regard));
