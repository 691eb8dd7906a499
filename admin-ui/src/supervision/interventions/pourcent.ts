const FORMAT = new Intl.NumberFormat('fr-FR', { style: 'percent', maximumFractionDigits: 1 });
/** « 12 % », from 0.12. */
export const pourcent = (part: number): string => FORMAT.format(part);
