import { dateEnFrancais } from '@diligence/domain/commun';
import { titreDossier } from '@diligence/domain/procedure';
import type { Commande } from './commande';

/** What the common page shows around every document. */
export interface Page {
  titre: string;
  numero: string;
  /** The dossier with its number, as its procedure calls it. */
  dossier: string;
  service: string;
  /** Running line at the foot of each page. */
  rappel: string;
  etabliLe: string;
  projet: boolean;
  fictif: boolean;
  /** Smaller type and margins, for what must hold on one page. */
  dense: boolean;
}

interface Particularites { titre: string; service?: string; projet?: boolean; dense?: boolean }

export const page = ({ dossier, etabliLe }: Commande, { titre, service = 'Greffe', projet = false, dense = false }: Particularites): Page => ({
  titre,
  numero: dossier._id,
  service,
  dossier: titreDossier(dossier.procedure, dossier._id),
  rappel: `${titreDossier(dossier.procedure, dossier._id)} – ${titre}`,
  etabliLe: dateEnFrancais(etabliLe),
  projet,
  fictif: dossier.fictif,
  dense,
});
