import { dateEnFrancais } from '../../commun';
import { definitionParId } from '../../procedure/catalogue';
import { grouper } from '../grouper';
import type { ActeVu, Exception, Regle } from '../types';

const contenu = ({ acte, dateActe, partie, donnees }: ActeVu): string => JSON.stringify([acte, dateActe, partie ?? null, donnees]);

/** Managing twice the same way is harmless; the same act of the procedure twice moves limits. */
const compte = ({ acte, statut, donnees }: ActeVu): boolean => statut !== 'annule' && donnees !== undefined && definitionParId(acte)?.nature !== 'gestion';

export const doubles: Regle = ({ dossier: { actes } }) => {
  const parContenu = grouper(actes.filter(compte), contenu, (a) => a);
  return [...parContenu.values()].filter((memes) => memes.length > 1).map((memes): Exception => ({
    code: 'acte-double',
    raison: `« ${definitionParId(memes[0]!.acte)?.titre ?? memes[0]!.acte} » du ${dateEnFrancais(memes[0]!.dateActe)} est enregistré ${memes.length} fois avec le même contenu.`,
    objets: memes.map(({ acteId }) => acteId),
  }));
};

const INCIDENT = /^incident:(decision-impossible|reprise-refusee|reveil-sans-effet):(.+)$/;

/** An act that could not be decided and was heard since, or a wake that took effect since, is over. */
export const incidents: Regle = ({ dossier: { alertes, actes, prochainReveil } }) => {
  const connus = new Set(actes.map(({ acteId }) => acteId));
  const dure = (genre: string, cause: string): boolean => (genre === 'reveil-sans-effet' ? prochainReveil !== null && prochainReveil <= cause : !connus.has(cause));
  return alertes.flatMap(({ id, acquittee, texte }) => {
    const [, genre, cause] = INCIDENT.exec(id) ?? [];
    return genre && cause && !acquittee && dure(genre, cause) ? [{ code: 'incident-moteur' as const, raison: texte, objets: [id] }] : [];
  });
};
