import { GESTION } from '../actes/gestion';
import type { DefinitionActe, TacheSituee } from '../api-client/types';
import type { CibleLot } from '../lots/lot';

/** To give, to hand over, to tell: what may be done with tasks whatever their kind. */
const SUIVI = ['GE05', 'GE07', 'GE08'];

/** Acts that may be recorded at once on these tasks, the one that does them first. */
export function gestesEnLot(choisies: readonly TacheSituee[], definitions: ReadonlyMap<string, DefinitionActe>, roles: readonly string[]): DefinitionActe[] {
  const actes = new Set(choisies.map(({ acte }) => acte ?? GESTION.accomplir));
  const [commun] = actes.size === 1 ? actes : [];
  return [...(commun ? [commun] : []), ...SUIVI].flatMap((id) => {
    const definition = definitions.get(id);
    return definition?.enLot && definition.roles.some((role) => roles.includes(role)) ? [definition] : [];
  });
}

const parTache = (definition: string) => definition === GESTION.accomplir || SUIVI.includes(definition);

/** What each task brings to the batch: itself, or what pre-fills the act that does it. */
export const ciblesDe = (acte: string, choisies: readonly TacheSituee[]): CibleLot[] => choisies.map(({ numero, intitule, tache, partie, donnees }) => ({
  numero, intitule, ...(parTache(acte) ? { donnees: { tache } } : { ...(partie ? { partie } : {}), ...(donnees ? { donnees } : {}) }),
}));
