import type { DateCivile } from '../commun';
import { effetAide } from './aide';
import type { Cadre } from './cadre';
import { effetInterruption } from './interruption';
import { effetRadiation } from './radiation';
import { effetSuspension } from './suspension';
import type { DemandeDelai, Etape } from './types';

/** What an event does to a limit that was still running on the day it happened. */
export type Effet =
  | { genre: 'sans-effet'; etape: Etape; reserve?: string }
  | { genre: 'suspend'; etapes: Etape[]; article: string; evenement: string; finLe: DateCivile | null; reserve?: string }
  | { genre: 'interrompt'; etapes: Etape[]; article: string; evenement: string; repriseLe: DateCivile | null; reserve?: string };

export interface Evenement { date: DateCivile; effet: Effet }

const liste = <T>(un: T | T[] | undefined): T[] => (un === undefined ? [] : [un].flat() as T[]);
const parDate = (a: { date: DateCivile }, b: { date: DateCivile }): number => a.date.localeCompare(b.date);

/** Events of a request in the order they happened, each with its effect on this limit. */
export function evenements(demande: DemandeDelai, cadre: Cadre): Evenement[] {
  const aides = liste(demande.aideJuridictionnelle).toSorted((a, b) => a.demande.localeCompare(b.demande));
  return [
    ...aides.map((aide, rang) => ({ date: aide.demande, effet: effetAide(aide, rang, cadre) })),
    ...liste(demande.radiation).map((radiation) => ({ date: radiation.demande, effet: effetRadiation(radiation, cadre) })),
    ...liste(demande.interruption).map((interruption) => ({ date: interruption.date, effet: effetInterruption(interruption, cadre) })),
    ...liste(demande.suspension).map((suspension) => ({ date: suspension.debut, effet: effetSuspension(suspension, cadre) })),
  ].sort(parDate);
}
