export const TYPE_AIDE = 'aideJuridictionnelle';
/** There is something to carry that there was not before. */
export const RELANCER = 'relancer';

/** Number of the request's own dossier. */
export interface EntreeAide { numero: string }

export const idAide = (numero: string): string => `aide-juridictionnelle:${numero}`;
