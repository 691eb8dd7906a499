const EMPLACEMENT = 'diligence:incidents-masques';

/** Incidents this tab was told to fold away; a new one bears another id, and shows. */
export const lireMasques = (): string[] => JSON.parse(sessionStorage.getItem(EMPLACEMENT) ?? '[]') as string[];
export const garderMasques = (ids: readonly string[]): void => sessionStorage.setItem(EMPLACEMENT, JSON.stringify(ids));
