import { dateCourte, instantLong } from '../commun/dates';
import type { Ton } from '../commun/situation';
import type { PersonneAdministree } from './annuaire';

/** Where somebody stands today, in a word and a tone. */
export function etatDe({ retireLe, absence, roles }: Pick<PersonneAdministree, 'retireLe' | 'absence' | 'roles'>): { ton: Ton; texte: string } {
  if (retireLe) return { ton: 'retard', texte: `accès retiré le ${instantLong(retireLe)}` };
  if (roles.length === 0) return { ton: 'soldee', texte: 'sans fonction aujourd’hui' };
  return absence ? { ton: 'bientot', texte: `absence jusqu’au ${dateCourte(absence.au)}` } : { ton: 'loin', texte: 'en fonction' };
}
