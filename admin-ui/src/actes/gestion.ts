/** Acts of management that a screen offers where a thing is shown, by the id of their definition. */
export const GESTION = { rectifier: 'GE01', annuler: 'GE02', remplacer: 'GE04', acquitter: 'GE06', accomplir: 'GE14' } as const;
