import { dateLongue } from './dates';

interface Conclusion { intitule: string; dernierJour: string | null; articles: string[] }

/** The conclusion of a computation as one sentence a person can quote. */
export const citation = ({ intitule, dernierJour, articles }: Conclusion): string =>
  `${intitule}\u00a0: ${dernierJour ? `dernier jour utile le ${dateLongue(dernierJour)}` : 'délai interrompu'} (${articles.join(', ')}).`;
