import type { Champ, Dossier } from '../api-client/types';
import { dateCourte } from '../commun/dates';
import { minuscule } from '../commun/minuscule';
import { ROLES_PARTIE, nomDe } from '../commun/referentiel';
import type { Choix } from './proprietes';

/** What of a dossier the fields of an act may point to. */
export type Designable = Pick<Dossier, 'parties' | 'actes' | 'taches' | 'alertes'>;

/** Parties of a dossier as choices, all of them or those of one role. */
export const choixDeParties = (dossier: Pick<Dossier, 'parties'>, role?: string): Choix[] =>
  dossier.parties.filter((p) => !role || p.role === role).map((p) => ({ valeur: p.id, libelle: `${p.nom} (${minuscule(nomDe(ROLES_PARTIE, p.role))})` }));

/** What a field that points inside the dossier may point to: a party, an act in force, a task, an alert. */
export function choixDuDossier(champ: Pick<Champ, 'type' | 'rolePartie'>, dossier: Designable): Choix[] {
  switch (champ.type) {
    case 'partie': return choixDeParties(dossier, champ.rolePartie);
    case 'acte': return dossier.actes.filter((a) => a.statut !== 'annule').map((a) => ({ valeur: a.acteId, libelle: `${a.titre}, ${dateCourte(a.dateActe)}` }));
    case 'tache': return dossier.taches.map((t) => ({ valeur: t.id, libelle: t.titre }));
    case 'alerte': return dossier.alertes.map((a) => ({ valeur: a.id, libelle: a.texte }));
    default: return [];
  }
}
