import type { ActeEnregistre, Echeance } from '../../api-client/types';
import { ajouterJours, dateLongue } from '../../commun/dates';

/** What a stretch of a limit is: it runs, an event has stopped it, or its end falls on days that do not count. */
export type GenreTroncon = 'court' | 'suspendu' | 'report';
export type GenreRepere = 'interruption' | 'reprise' | 'prudence' | 'fin' | 'acte';

/** From the beginning of a day to the beginning of another. */
export interface Troncon { de: string; a: string; genre: GenreTroncon }
export interface Repere { date: string; genre: GenreRepere; texte: string }
export interface Trace { debut: string; fin: string; troncons: Troncon[]; reperes: Repere[] }

type EcheanceTracee = Pick<Echeance, 'cause' | 'delai' | 'soldeePar'>;
type ActeTrace = Pick<ActeEnregistre, 'acteId' | 'dateActe' | 'titre'>;

const TEXTES: Record<GenreRepere, string> = { interruption: 'délai interrompu', reprise: 'un nouveau délai court', prudence: 'date la plus prudente', fin: 'dernier jour utile', acte: 'acte accompli' };
const repere = (date: string, genre: GenreRepere, texte = TEXTES[genre]): Repere => ({ date, genre, texte: `${texte}, ${dateLongue(date)}` });

/** Dates of the steps of a kind, in order. */
const datesDes = ({ delai }: EcheanceTracee, ...operateurs: string[]): string[] =>
  delai.etapes.flatMap(({ operateur, date }) => (date && operateurs.includes(operateur) ? [date] : []));

/** Each stretch that ran ends at the event that stopped it, otherwise at the end of the count; what is not yet restarted lasts until `terme`. */
function courses(debut: string, echeance: EcheanceTracee, finBrute: string, terme: string): Troncon[] {
  const departs = [debut, ...datesDes(echeance, 'reprise')];
  const arrets = datesDes(echeance, 'interruption', 'nouvelle-interruption');
  return departs.flatMap((depart, rang) => {
    const arret = arrets.find((date) => date >= depart && (departs[rang + 1] === undefined || date <= departs[rang + 1]!));
    const reprise = departs[rang + 1];
    const course: Troncon = { de: depart, a: arret ?? finBrute, genre: 'court' };
    return arret ? [course, { de: arret, a: reprise ?? (terme > arret ? terme : arret), genre: 'suspendu' as const }] : [course];
  });
}

/** What is drawn of a limit: its stretches, and what happened to it. The last day counts whole. */
export function tracer(echeance: EcheanceTracee, actes: readonly ActeTrace[], aujourdhui: string): Trace | null {
  const { delai, cause, soldeePar } = echeance;
  const debut = datesDes(echeance, 'depart')[0] ?? actes.find(({ acteId }) => acteId === cause)?.dateActe;
  if (!debut) return null;
  const brut = delai.dernierJourBrut ?? delai.dernierJour;
  const solde = actes.find(({ acteId }) => acteId === soldeePar);
  const terme = solde?.dateActe ?? aujourdhui;
  const troncons = courses(debut, echeance, brut ? ajouterJours(brut, 1) : terme, terme);
  if (brut && delai.dernierJour && brut < delai.dernierJour) troncons.push({ de: ajouterJours(brut, 1), a: ajouterJours(delai.dernierJour, 1), genre: 'report' });
  const reperes = [
    ...datesDes(echeance, 'interruption', 'nouvelle-interruption').map((date) => repere(date, 'interruption')),
    ...datesDes(echeance, 'reprise').map((date) => repere(date, 'reprise')),
    ...(delai.alertePrudente && delai.alertePrudente !== delai.dernierJour ? [repere(delai.alertePrudente, 'prudence')] : []),
    ...(delai.dernierJour ? [repere(delai.dernierJour, 'fin')] : []),
    ...(solde ? [repere(solde.dateActe, 'acte', solde.titre)] : []),
  ];
  const bornes = [debut, ...troncons.map(({ a }) => a), ...reperes.map(({ date }) => date)].toSorted();
  return { debut, fin: bornes.at(-1) ?? debut, troncons, reperes };
}
