import { ajouterJours, dateCivileAParis, dateEnFrancais, expireA } from '../../commun';
import type { RoleAuteur } from '../../personne';
import type { Tache } from '../../procedure/types';
import type { Annuaire, DossierVu, Exception, Regle } from '../types';

/** Follow-up of the registry, not a limit of the law: an open-ended wait is looked at again after six months. */
const ATTENTE_JOURS = 180;
const EXTERIEURS: readonly RoleAuteur[] = ['avocat-aux-conseils', 'partenaire', 'systeme'];

const aFaire = ({ statut }: Tache): boolean => statut === 'a-faire';
const deLaCour = ({ pour }: Tache): boolean => !EXTERIEURS.includes(pour);

/** Somebody of that role sees the dossier in their inbox: of its chamber, or serving the whole Court. */
const tenu = (annuaire: Annuaire, role: RoleAuteur, { chambre }: DossierVu): boolean =>
  Object.values(annuaire).flat().some((tenue) => tenue.role === role && (tenue.chambre === undefined || chambre === null || tenue.chambre === chambre));

const pluriel = (taches: Tache[]): string => (taches.length > 1 ? `${taches.length} tâches` : `« ${taches[0]!.titre} »`);

/** Each task of the Court falls to somebody who is there: a person by name or, failing that, a role that somebody holds. */
export const titulaires: Regle = ({ dossier, constat: { annuaire } }) => {
  if (!annuaire) return [];
  const taches = dossier.taches.filter((t) => aFaire(t) && deLaCour(t));
  const titulaire = (t: Tache): string | undefined => t.assigneeA ?? t.personne;
  const partis = taches.filter((t) => titulaire(t) !== undefined && !(titulaire(t)! in annuaire));
  const vacantes = taches.filter((t) => titulaire(t) === undefined && !tenu(annuaire, t.pour, dossier));
  const exceptions: Exception[] = [];
  if (partis.length > 0) exceptions.push({ code: 'titulaire-absent', raison: `${pluriel(partis)} : la personne désignée n’est plus dans l’annuaire de la Cour.`, objets: partis.map(({ id }) => id) });
  if (vacantes.length > 0) exceptions.push({ code: 'tache-sans-titulaire', raison: `${pluriel(vacantes)} : personne n’exerce cette fonction pour la chambre du dossier.`, objets: vacantes.map(({ id }) => id) });
  return exceptions;
};

/**
 * The heart of the proof: a timer, a task of the Court, or an awaited message. A message with a limit has a timer; one
 * without (aid not decided yet, a party's move the law does not bound) is borne for six months after the last act.
 */
export const evenement: Regle = ({ dossier, maintenant }) => {
  if (dossier.prochainReveil !== null || dossier.taches.some((t) => aFaire(t) && deLaCour(t))) return [];
  const interrompues = dossier.echeances.filter(({ statut }) => statut === 'interrompue');
  const attendues = dossier.taches.filter(aFaire);
  if (interrompues.length + attendues.length === 0) return [{ code: 'sans-evenement', raison: 'Aucune échéance ne court, aucune tâche n’est à faire et rien n’est attendu.', objets: [] }];
  const dernier = dossier.actes.map(({ dateActe }) => dateActe).sort().at(-1) ?? dateCivileAParis(maintenant);
  if (maintenant < expireA(ajouterJours(dernier, ATTENTE_JOURS))) return [];
  return [{
    code: 'attente-sans-limite', objets: [...interrompues.map(({ id }) => id), ...attendues.map(({ id }) => id)],
    raison: `Rien n’est arrivé depuis le ${dateEnFrancais(dernier)} et aucune date ne borne l’attente : ${interrompues[0]?.intitule ?? attendues[0]!.titre}.`,
  }];
};
