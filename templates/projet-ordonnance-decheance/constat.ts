import { dateEnFrancais, type DateCivile } from '@diligence/domain/commun';
import type { Dossier } from '@diligence/domain/dossier';
import type { ActeEnregistre, Echeance } from '@diligence/domain/procedure';
import { actesDe } from '../commun/dossier';
import { enumerer, partiesDe } from '../commun/parties';

const concerne = (partie: string | undefined) => (acte: ActeEnregistre): boolean => acte.partie === undefined || acte.partie === partie;

/** Defendants without counsel to whom no mémoire was served by that day. */
const nonSignifies = (dossier: Dossier, dernierJour: DateCivile): string[] =>
  partiesDe(dossier, 'defendeur')
    .filter(({ id, conseil }) => !conseil && !actesDe(dossier, 'EC16').some((a) => concerne(id)(a) && a.dateActe <= dernierJour))
    .map(({ nom }) => nom);

function defautDeSignification(dossier: Dossier, dernierJour: DateCivile): string {
  const noms = nonSignifies(dossier, dernierJour);
  return noms.length === 0 ? 'Le mémoire n’a pas été porté à la connaissance de tous les défendeurs dans ce délai.'
    : `Le registre ne porte, à cette date, aucune signification du mémoire à ${enumerer(noms)}, qui n’${noms.length > 1 ? 'ont' : 'a'} pas constitué avocat.`;
}

/** What the register shows on the last day, in one sentence: no mémoire, a late one, or one not brought to the others. */
export function constat(dossier: Dossier, { regle, partie }: Echeance, dernierJour: DateCivile): string {
  const memoires = actesDe(dossier, 'EC14').filter(concerne(partie));
  const premier = memoires.map(({ dateActe }) => dateActe).sort()[0];
  if (premier === undefined) return 'Aucun mémoire contenant les moyens de droit invoqués contre la décision attaquée n’a été remis au greffe dans ce délai.';
  if (regle === 'cpc-978-al2') return defautDeSignification(dossier, dernierJour);
  return premier > dernierJour
    ? `Le mémoire contenant les moyens de droit invoqués contre la décision attaquée n’a été remis au greffe que le ${dateEnFrancais(premier)}, après l’expiration de ce délai.`
    : `Le mémoire remis au greffe le ${dateEnFrancais(premier)} n’a pas été notifié dans ce délai aux avocats des autres parties.`;
}
