import { jourDeSemaine } from './dates';
import type { DateCivile } from './types';

const JOURS = ['dimanche', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi'];
const MOIS = ['janvier', 'février', 'mars', 'avril', 'mai', 'juin', 'juillet', 'août', 'septembre', 'octobre', 'novembre', 'décembre'];

export const nomDuJour = (date: DateCivile): string => JOURS[jourDeSemaine(date)] ?? '';

/** « 1er mars 2027 ». */
export function dateEnFrancais(date: DateCivile): string {
  const jour = Number(date.slice(8, 10));
  return `${jour === 1 ? '1er' : jour} ${MOIS[Number(date.slice(5, 7)) - 1]} ${Number(date.slice(0, 4))}`;
}

/** « lundi 1er mars 2027 ». */
export const jourEtDate = (date: DateCivile): string => `${nomDuJour(date)} ${dateEnFrancais(date)}`;

/** Puts the spaces and apostrophes that French typography asks for into a sentence typed with plain ones. */
export const typographier = (texte: string): string =>
  texte
    .replace(/'/g, '’')
    .replace(/« /g, '«\u00a0')
    .replace(/ ([:»])/g, '\u00a0$1')
    .replace(/ ([;?!])/g, '\u202f$1')
    .replace(/(\bn°|\bart\.|\bal\.|\bcass\.) /g, '$1\u00a0');
