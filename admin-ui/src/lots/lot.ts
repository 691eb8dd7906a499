import { api, contenu } from '../api-client/client';
import type { components } from '../api-client/schema';
import type { DefinitionActe } from '../api-client/types';
import type { ActeSaisi } from '../actes/saisie';
import { champsDessines } from '../actes/champsDessines';

/** One dossier of a batch, and what is its own there: its task, its alert, its party. */
export interface CibleLot { numero: string; intitule?: string; partie?: string; donnees?: Record<string, unknown> }
/** What became of one dossier: its receipt, or why it was refused. */
export type SortLot = components['schemas']['SortDto'];

export const LOT_MAX = 100;

/** Acts that have no form of their own: they are done where the thing is shown. */
export const GESTES_SANS_PAGE = ['GE06'];

/** Types of fields that point inside one dossier: each target brings its own. */
const PROPRES = ['partie', 'acte', 'tache', 'alerte'];

/** The act as a form common to several dossiers asks it: without what each brings. */
export function definitionCommune(definition: DefinitionActe, cibles: readonly CibleLot[]): DefinitionActe {
  const apportes = new Set(Object.keys(cibles[0]?.donnees ?? {}));
  return { ...definition, cible: 'dossier', champs: champsDessines(definition.champs).filter(({ nom, type }) => !apportes.has(nom) && !PROPRES.includes(type)) };
}

/** The common act, as it stands for one dossier. */
export const acteDe = (commun: ActeSaisi, { partie, donnees }: CibleLot): ActeSaisi =>
  ({ ...commun, ...(partie === undefined ? {} : { partie }), donnees: { ...commun.donnees, ...donnees } });

/** Records one act on many dossiers; the same key may be sent again without doing anything twice. */
export const envoyerLot = ({ acte, dateActe, donnees }: ActeSaisi, cibles: readonly CibleLot[], cle: string): Promise<SortLot[]> =>
  contenu(api.POST('/api/v1/actes/lots', {
    params: { header: { 'Idempotency-Key': cle } },
    body: { acte, dateActe, donnees, cibles: cibles.map(({ intitule: _intitule, ...cible }) => cible) },
  }));
