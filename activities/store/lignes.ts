import type { Dossier } from '@diligence/domain/dossier';
import { schemaDuDomaine } from './schema';

/** What only the page of one dossier shows: nine tenths of its weight. */
export const HORS_LISTE = ['actes', 'echeances', 'regions', 'controles', 'cloture', 'actesPossibles', 'anomalies'] as const satisfies (keyof Dossier)[];

/** A dossier as lists, searches and inboxes read it: light enough for a store without indexes to go through them all. */
export interface Ligne extends Omit<Dossier, (typeof HORS_LISTE)[number]> {
  /** Place in the usual order: cautious date of the next limit, then number. One key, so that one index serves each filter. */
  rang: string;
}

export const lignes = schemaDuDomaine<Ligne>('lignes');
/** The filters of the lists, in the usual order. */
for (const filtre of [[], ['chambre'], ['etape'], ['chambre', 'etape'], ['chambre', 'clos'], ['clos'], ['designations.personne']]) {
  lignes.index(Object.fromEntries([...filtre, 'rang'].map((champ) => [champ, 1])));
}
for (const champ of ['mots', 'decisionAttaquee.date', 'depot', 'parties.conseil.nom', 'parties.nom', 'parties.personne', 'identifiants.cle', 'decisionAttaquee.rg', 'taches.personne', 'taches.assigneeA', 'taches.pour']) lignes.index({ [champ]: 1 });
