import { dateEnFrancais, type DateCivile } from '@diligence/domain/commun';
import type { Dossier } from '@diligence/domain/dossier';
import type { ActeEnregistre, Echeance } from '@diligence/domain/procedure';
import { actesDe } from '../commun/dossier';
import { nommer } from '../commun/nommer';
import { enumerer, partiesDe } from '../commun/parties';

const concerne = (partie: string | undefined) => (acte: ActeEnregistre): boolean => acte.partie === undefined || acte.partie === partie;

const auNomDe = (demandeur: string | undefined) => ({ donnees }: ActeEnregistre): boolean =>
  donnees['demandeur'] === undefined || donnees['demandeur'] === demandeur;

/** Defendants without counsel to whom no mémoire was served by that day. */
const nonSignifies = (dossier: Dossier, demandeur: string | undefined, dernierJour: DateCivile): string[] =>
  partiesDe(dossier, 'defendeur')
    .filter(({ id, conseil }) => !conseil && !actesDe(dossier, 'EC16').some((a) => concerne(id)(a) && auNomDe(demandeur)(a) && a.dateActe <= dernierJour))
    .map(({ nom }) => nommer(nom));

function defautDeSignification(dossier: Dossier, demandeur: string | undefined, dernierJour: DateCivile): string {
  const noms = nonSignifies(dossier, demandeur, dernierJour);
  return noms.length === 0 ? 'Le mémoire n’a pas été porté à la connaissance de tous les défendeurs dans ce délai.'
    : `Le mémoire n’a pas été signifié, dans ce délai, au défendeur qui n’a pas constitué avocat : ${enumerer(noms)}.`;
}

/** What the register shows on the last day, in one sentence: no mémoire, a late one, or one not brought to the others. */
export function constat(dossier: Dossier, { ligne, partie }: Echeance, dernierJour: DateCivile): string {
  const memoires = actesDe(dossier, 'EC14').filter(concerne(partie));
  const premier = memoires.map(({ dateActe }) => dateActe).sort()[0];
  if (premier === undefined) return 'Aucun mémoire contenant les moyens de droit invoqués contre la décision attaquée n’a été remis au greffe dans ce délai.';
  if (ligne === 'C23') return defautDeSignification(dossier, partie, dernierJour);
  return premier > dernierJour
    ? `Le mémoire contenant les moyens de droit invoqués contre la décision attaquée n’a été remis au greffe que le ${dateEnFrancais(premier)}, après l’expiration de ce délai.`
    : `Le mémoire remis au greffe le ${dateEnFrancais(premier)} n’a pas été notifié, dans ce délai, à l’avocat de chacune des parties constituées.`;
}
