import { etatRegion } from '../lecture';
import { condition, refuser } from '../refus';
import type { Condition } from '../regle-acte';

export const interrompue: Condition = condition((etat) => etatRegion(etat, 'INSTANCE') === 'interrompue',
  refuser('instance-non-interrompue', 'L’instance n’est pas interrompue.', { article: 'CPC 376', manque: 'une interruption de l’instance', acteUtile: 'IN01' }));

export const sursisOrdonne: Condition = condition((etat) => etatRegion(etat, 'EVENEMENT') === 'attendu',
  refuser('sursis-absent', 'La Cour n’attend aucun événement dans ce dossier.', { article: 'CPC 378', manque: 'une décision de surseoir', acteUtile: 'IN04' }));

/** A judgment obtained while the instance is interrupted is held not to exist (CPC 372); a stay holds until it ends (CPC 378). */
export const instanceLibre: Condition = (etat) => {
  if (etatRegion(etat, 'INSTANCE') === 'interrompue') {
    return refuser('instance-interrompue', 'L’instance est interrompue : une décision rendue avant sa reprise serait réputée non avenue.', { article: 'CPC 372', manque: 'la reprise de l’instance', acteUtile: 'IN03', quiPeut: ['avocat-aux-conseils', 'greffier'] });
  }
  return etatRegion(etat, 'EVENEMENT') !== 'attendu' ? null
    : refuser('sursis-a-statuer', 'La Cour a sursis à statuer : l’événement attendu n’est pas survenu.', { article: 'CPC 378', manque: 'l’événement attendu, ou la fin du sursis', acteUtile: 'IN05', quiPeut: ['greffier', 'president'] });
};
