import type { DateCivile } from '../commun';
import { etape } from './etape';
import type { DemandeDelai, DoubleDate, Etape } from './types';

/** Décret 2005-1678: before it, the far-away sender had no date of his own. */
const DATE_DE_L_EXPEDITEUR = '2006-03-01';
const ARTICLES: Record<DoubleDate['voie'], Record<DoubleDate['pour'], string>> = {
  postale: { expediteur: 'CPC 668', destinataire: 'CPC 668' },
  lointaine: { expediteur: 'CPC 647-1', destinataire: 'CPC 687-2' },
};

/** One notification, two dates: it is done by its sender the day it is sent, to its addressee the day it is received. */
export function dateRetenue({ expediee, remise, pour, voie }: DoubleDate): { date: DateCivile; article: string } {
  const ancienne = pour === 'expediteur' && voie === 'lointaine' && expediee < DATE_DE_L_EXPEDITEUR;
  return { date: pour === 'expediteur' && !ancienne ? expediee : remise, article: ARTICLES[voie][pour] };
}

/** Where the limit starts, and the step that says why when two dates were possible. */
export function departDe({ depart, notification }: DemandeDelai): { depart: DateCivile; etapes: Etape[] } {
  if (!notification) return { depart, etapes: [] };
  const { date, article } = dateRetenue(notification);
  const { expediee, remise, pour } = notification;
  return { depart: date, etapes: [etape('double-date', article, date, { expediee, remise, pour })] };
}
