import type { AlerteSituee } from '../api-client/types';
import type { CibleLot } from '../lots/lot';

/** What an alert is about, in words. */
export const OBJETS: Record<AlerteSituee['objet'], string> = { dossier: 'Dossier', audience: 'Audience', role: 'Rôle d’audience', decision: 'Décision' };

/** Alerts that say the same thing, together; those that ask for something first, each kind in the order given. */
export const grouperAlertes = (alertes: readonly AlerteSituee[]): AlerteSituee[][] =>
  [...Map.groupBy(alertes, ({ genre, objet, texte }) => `${genre} ${objet} ${texte}`).values()].sort(([a], [b]) => Number(b?.genre === 'tache') - Number(a?.genre === 'tache'));

export const alertesEnLot = (alertes: readonly AlerteSituee[]): CibleLot[] => alertes.map(({ numero, intitule, alerte }) => ({ numero, intitule, donnees: { alerte } }));
