import { useStore } from 'react-admin';
import { useMoi } from '../session/ContexteMoi';

export interface Filtres { genre?: string; chambre?: string; assignees?: boolean; urgent?: boolean }
export type Densite = 'serree' | 'aeree';

/** What a person chose to see; kept on this workstation, apart for each person. */
export const useFiltres = () => useStore<Filtres>(`accueil.filtres.${useMoi().id}`, {});
export const useDensite = () => useStore<Densite>('densite', 'serree');

export const actifs = (filtres: Filtres): number => Object.values(filtres).filter(Boolean).length;

/** Filters as the API takes them. */
export const enRequete = ({ genre, chambre, assignees, urgent }: Filtres, moi: string): Record<string, unknown> =>
  ({ ...(genre ? { genre } : {}), ...(chambre ? { chambre } : {}), ...(assignees ? { personne: moi } : {}), ...(urgent ? { urgent } : {}) });
