import { etatRegion } from '../lecture';
import { condition, refuser } from '../refus';
import type { Condition } from '../regle-acte';
import { AU_CONSEIL, PENDANTE } from './droit';

const enEtat = (etats: string[]) => (etat: Parameters<Condition>[0]): boolean => etats.includes(etatRegion(etat, 'QPC') ?? '');
export const questionEstPendante = enEtat(PENDANTE);
export const conseilEstSaisi = enEtat(AU_CONSEIL);

export const questionPendante: Condition = condition(questionEstPendante,
  refuser('question-absente', 'Aucune question de constitutionnalité n’attend la décision de la Cour.', { article: 'Ord. 58-1067 art. 23-5', manque: 'une question pendante', acteUtile: 'EQ03' }));
export const conseilSaisi: Condition = condition(conseilEstSaisi,
  refuser('conseil-non-saisi', 'Le Conseil constitutionnel n’est saisi d’aucune question par ce dossier.', { article: 'Ord. 58-1067 art. 23-7', manque: 'un renvoi ou une transmission directe', acteUtile: 'EQ06' }));

/**
 * The Court rules on the question first (23-5); once the Conseil is seized it waits, unless someone is detained or the
 * text sets it a date to rule by (23-5 al. 4).
 */
export const questionVidee: Condition = (etat, _acte, _contexte, procedure) => {
  if (questionEstPendante(etat)) {
    return refuser('question-pendante', 'Une question de constitutionnalité est pendante : la Cour statue d’abord sur son renvoi.', { article: 'Ord. 58-1067 art. 23-5', manque: 'la décision sur la question', acteUtile: 'EQ06', quiPeut: ['president'] });
  }
  if (!conseilEstSaisi(etat) || procedure.urgent?.(etat)) return null;
  return refuser('sursis-a-statuer', 'Le Conseil constitutionnel est saisi : la Cour sursoit à statuer jusqu’à sa décision.', { article: 'Ord. 58-1067 art. 23-5', manque: 'la décision du Conseil constitutionnel', acteUtile: 'EQ08', quiPeut: ['greffier'] });
};
