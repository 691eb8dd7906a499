import { refuser } from '../noyau/refus';
import type { Condition } from '../noyau/regle-acte';
import { regimeDe } from './regimes';

/** Detention, accusation, European warrant (567-2, 574-1, 574-2). */
const DISPENSES = ['cpp-567-2-memoire', 'cpp-574-1-memoire', 'cpp-574-2-memoire'];

/** In criminal matters counsel speaks of the question, save for the condamné, the partie civile in press cases and the demandeur whose limits are the Court's own (R*49-30). */
export const avocatPourLaQuestion: Condition = (etat, { partie }) => {
  const p = etat.parties[partie ?? ''];
  const regime = regimeDe(etat);
  const dispense = p === undefined || p.conseil !== undefined || p.qualite === 'condamne' || p.qualite === 'ministere-public'
    || (p.qualite === 'partie-civile' && regime.pourvoi === 'l1881-59') || (p.role === 'demandeur' && DISPENSES.includes(regime.memoire ?? ''));
  return dispense ? null : refuser('avocat-requis', 'Cette partie ne parle de la question que par un avocat aux Conseils : elle n’en a pas constitué.', { article: 'CPP R. 49-30', manque: 'une constitution d’avocat aux Conseils', acteUtile: 'EP10' });
};
