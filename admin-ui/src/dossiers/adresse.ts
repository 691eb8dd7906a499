import { REGARD_USUEL, type Regard } from './reglages';

/** Address of the list of dossiers seen so. */
export const adresseRegard = ({ filter, sort, order }: Regard): string => `/dossiers?${new URLSearchParams({ filter: JSON.stringify(filter), sort, order })}`;

/** Same, through one view: two views may look at the same dossiers. */
export const adresseVue = ({ id, reglages }: { id: string; reglages: Regard }): string => `${adresseRegard(reglages)}#${id}`;

/** Address of the list of dossiers with these filters already set, in the usual order. */
export const adresseListe = (filtre: Record<string, unknown>): string => adresseRegard({ ...REGARD_USUEL, filter: filtre });
