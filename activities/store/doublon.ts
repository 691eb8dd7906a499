const CLE_EN_DOUBLE = 11_000;

/** Whether a write failed because a unique key already exists: the store's way to say « already done » or « taken ». */
export const doublon = (erreur: unknown): boolean =>
  typeof erreur === 'object' && erreur !== null && 'code' in erreur && erreur.code === CLE_EN_DOUBLE;
