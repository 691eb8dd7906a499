import { METROPOLE, prochainOuvrable, type JoursAmendes } from '../calendrier';
import { ajouterJours, type DateCivile } from '../commun';
import type { Cadre } from './cadre';
import { etape } from './etape';
import type { Effet } from './evenements';
import type { AideJuridictionnelle, Etape } from './types';

const DECRET_2020 = 'D. 2020-1717 art. 44';
const DECRET_1991 = 'D. 91-1266 art. 39';
const ENTREE_EN_VIGUEUR = '2021-01-01';
const JOURS_DE_RECOURS = 15;
const evenement = 'demande d’aide juridictionnelle';

/** Last day to contest the decision of the bureau: fifteen days from its notification. */
export const dernierJourDuRecours = (notifiee: DateCivile, jours?: JoursAmendes): DateCivile =>
  prochainOuvrable(ajouterJours(notifiee, JOURS_DE_RECOURS), METROPOLE, jours);

/**
 * A request for legal aid made in time interrupts the limit; a new one, whole, runs from the notification of the
 * decision or, when later, from the designation (décret 2020-1717, art. 44, I). A second request of the same object
 * does nothing, and nothing happens to a limit the text does not name.
 */
export function effetAide(aide: AideJuridictionnelle, rang: number, { regle, lecture, jours }: Cadre): Effet {
  const ancien = aide.demande < ENTREE_EN_VIGUEUR;
  const article = regle?.matiere === 'penal' ? 'CPP 585-1 al. 2' : ancien ? DECRET_1991 : DECRET_2020;
  const sans = (motif: string, reserve?: string): Effet =>
    ({ genre: 'sans-effet', etape: etape('evenement-sans-effet', article, aide.demande, { evenement, motif }), ...(reserve && { reserve }) });

  if (!regle) return sans('sans-regle');
  if (!regle.aideJuridictionnelle) return sans(regle.matiere === 'penal' ? 'penal' : 'delai-non-vise');
  if (rang > 0) return sans('seconde-demande', regle.matiere === 'penal' ? undefined : 'L’absence d’effet d’une seconde demande de même objet n’a été lue qu’en tête de l’article 44.');
  if (ancien && lecture === 'prudente') return sans('ancien-decret');

  const { repriseLe, etapes } = reprise(aide, article, jours);
  return {
    genre: 'interrompt',
    article,
    evenement,
    repriseLe,
    etapes: [etape('interruption', article, aide.demande, { evenement }), ...etapes],
    ...(ancien && { reserve: 'Le décret 91-1266 (art. 39), applicable avant 2021, n’a pas été relu.' }),
  };
}

const laPlusTardive = (...dates: (DateCivile | undefined)[]): DateCivile | null =>
  dates.filter((date) => date !== undefined).sort().at(-1) ?? null;

/** A regular appeal against the decision interrupts again, until the decision on it is notified (art. 44, I al. 2). */
function reprise(aide: AideJuridictionnelle, article: string, jours: JoursAmendes | undefined): { repriseLe: DateCivile | null; etapes: Etape[] } {
  const { decisionNotifiee, designation, recours, decisionSurRecoursNotifiee } = aide;
  if (recours === undefined || decisionNotifiee === undefined) return { repriseLe: laPlusTardive(decisionNotifiee, designation), etapes: [] };
  const limite = dernierJourDuRecours(decisionNotifiee, jours);
  if (recours > limite) {
    const tardif = etape('evenement-tardif', article, recours, { evenement: 'recours contre la décision du bureau', dernierJour: limite });
    return { repriseLe: laPlusTardive(decisionNotifiee, designation), etapes: [tardif] };
  }
  const etapes = [etape('nouvelle-interruption', article, recours, { evenement: 'recours contre la décision du bureau' })];
  return { repriseLe: decisionSurRecoursNotifiee === undefined ? null : laPlusTardive(decisionSurRecoursNotifiee, designation), etapes };
}
