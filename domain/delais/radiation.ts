import type { Cadre } from './cadre';
import { etape } from './etape';
import type { Effet } from './evenements';
import type { Radiation } from './types';

const article = 'CPC 1009-1';
const evenement = 'demande de radiation';
/** Décret 2014-1338: before that day the request interrupted nothing. */
const ENTREE_EN_VIGUEUR = '2014-11-09';

/**
 * A request for striking out interrupts the limits of the defendant (CPC 982, 991, 1010), never those of the demandeur
 * (978, 989). They start again, whole, when the reinstatement is notified (CPC 1009-3). When the request is rejected,
 * no text says from when: its notification is taken, and alerts count from the request itself.
 */
export function effetRadiation(radiation: Radiation, { regle, lecture }: Cadre): Effet {
  const sans = (motif: string): Effet =>
    ({ genre: 'sans-effet', etape: etape('evenement-sans-effet', article, radiation.demande, { evenement, motif }) });
  if (!regle?.radiation) return sans('delai-non-vise');
  if (radiation.demande < ENTREE_EN_VIGUEUR) return sans('avant-2014');

  const { reinscriptionNotifiee, rejetNotifie } = radiation;
  const rejetee = reinscriptionNotifiee === undefined && rejetNotifie !== undefined;
  const repriseLe = rejetee && lecture === 'prudente' ? radiation.demande : reinscriptionNotifiee ?? rejetNotifie ?? null;
  return {
    genre: 'interrompt',
    article: reinscriptionNotifiee === undefined ? article : 'CPC 1009-3',
    evenement,
    repriseLe,
    etapes: [etape('interruption', article, radiation.demande, { evenement })],
    ...(rejetee && { reserve: 'Le départ du nouveau délai après le rejet de la demande de radiation n’est écrit nulle part.' }),
  };
}
