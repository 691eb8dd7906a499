/** Address of the list of dossiers with these filters already set. */
export const adresseListe = (filtre: Record<string, unknown>): string => `/dossiers?${new URLSearchParams({ filter: JSON.stringify(filtre) })}`;
