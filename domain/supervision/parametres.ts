/** Figures of steering that nothing in the dossiers tells, by chamber: those who answer for them set and correct them. */
export const PARAMETRES = {
  'etp-greffe': { libelle: 'Agents du greffe', unite: 'équivalents temps plein' },
  'etp-magistrats': { libelle: 'Magistrats du siège', unite: 'équivalents temps plein' },
} as const;
export type CodeParametre = keyof typeof PARAMETRES;
