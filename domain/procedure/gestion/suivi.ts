import type { Deroulement } from '../noyau/deroulement';
import { refuser } from '../noyau/refus';
import type { Condition } from '../noyau/regle-acte';
import type { SuiviTache } from '../types';
import type { RoleAuteur } from '../../personne';

/** Everyone who works at the Court. */
export const AGENTS: RoleAuteur[] = ['greffier', 'directeur-greffe', 'conseiller', 'president', 'avocat-general', 'premier-president', 'superviseur'];

export const tacheConnue: Condition = (etat, { donnees }, _contexte, procedure) =>
  procedure.obligations(etat).taches.some(({ id }) => id === donnees['tache']) ? null
    : refuser('tache-inconnue', 'Cette tâche n’est plus attendue dans ce dossier.', { champ: 'donnees.tache' });

/** What befell the engine of a dossier is kept beside its state: an alert of that form is known by its id alone. */
const INCIDENT = /^incident:(decision-impossible|reprise-refusee|reveil-sans-effet):.+$/;

export const alerteConnue: Condition = (etat, { donnees }, _contexte, procedure) =>
  procedure.obligations(etat).alertes.some(({ id }) => id === donnees['alerte']) || INCIDENT.test(String(donnees['alerte'])) ? null
    : refuser('alerte-inconnue', 'Cette alerte n’existe plus dans ce dossier.', { champ: 'donnees.alerte' });

/** Notes what someone did with a task or an alert, under its stable id, and says which for the history. */
export function noter(d: Deroulement, champ: 'tache' | 'alerte', suivi: SuiviTache): void {
  const objet = String(d.acte.donnees[champ]);
  const { taches, alertes } = d.procedure.obligations(d.etat);
  const libelle = taches.find(({ id }) => id === objet)?.titre ?? alertes.find(({ id }) => id === objet)?.texte;
  d.fait('suivi-note', { objet, suivi, ...(libelle === undefined ? {} : { libelle }) });
}
