import type { ActeEnregistre, DefinitionActe, Dossier } from '../../api-client/types';
import type { Attendu } from './LigneAttendue';

type Definitions = ReadonlyMap<string, DefinitionActe>;
const recu = (definitions: Definitions, acte: string | undefined) => acte !== undefined && definitions.get(acte)?.nature === 'recu';

/** What came from the parties, their counsel and other authorities, the latest first. */
export const piecesRecues = ({ actes }: Pick<Dossier, 'actes'>, definitions: Definitions): ActeEnregistre[] =>
  actes.filter(({ acte, statut }) => statut !== 'annule' && recu(definitions, acte)).toSorted((a, b) => b.dateActe.localeCompare(a.dateActe));

/** What is still to come from them: tasks first, then the checks that no task answers. */
export function attendusDesParties({ taches, controles }: Pick<Dossier, 'taches' | 'controles'>, definitions: Definitions): Attendu[] {
  const attendues = taches.filter(({ statut, acte }) => statut === 'a-faire' && recu(definitions, acte));
  const appeles = new Set(attendues.map(({ acte }) => acte));
  const manques = controles.filter(({ etat, acte }) => etat !== 'fait' && recu(definitions, acte) && !appeles.has(acte));
  return [...attendues, ...manques.map(({ texte, acte, article }): Attendu => ({ titre: texte, ...(acte ? { acte } : {}), ...(article ? { article } : {}) }))];
}
