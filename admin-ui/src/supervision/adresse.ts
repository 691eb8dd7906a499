import type { FiltreComptes } from './types';

/** Address of the list of the very dossiers that a figure counts. */
export const adresseComptes = (filtre: FiltreComptes): string => `/supervision/dossiers?${new URLSearchParams({ filtre: JSON.stringify(filtre) })}`;

/** The filter an address carries; empty when it cannot be read. */
export function filtreDe(recherche: URLSearchParams): FiltreComptes {
  try {
    const lu: unknown = JSON.parse(recherche.get('filtre') ?? '{}');
    return typeof lu === 'object' && lu !== null && !Array.isArray(lu) ? (lu as FiltreComptes) : {};
  } catch {
    return {};
  }
}
