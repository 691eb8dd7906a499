import { dateLongue } from '../commun/dates';
import type { Amendement, Changement, Duree, Effet, RegleVersionnee } from './types';

const UNITES: Record<Duree['unite'], [string, string]> = { jours: ['jour', 'jours'], semaines: ['semaine', 'semaines'], mois: ['mois', 'mois'], ans: ['an', 'ans'] };

/** « 4 mois », « 10 jours francs », « 4 mois et 1 mois ». */
export const dureeEnMots = (durees: readonly Duree[]): string => durees.map(({ nombre, unite, francs }) =>
  `${nombre}\u00a0${UNITES[unite][nombre > 1 ? 1 : 0]}${francs ? (nombre > 1 ? ' francs' : ' franc') : ''}`).join(' et ');

/** What decides that a dated value applies. */
export const CRITERES: Record<RegleVersionnee['critere'], string> = {
  depart: 'point de départ du délai', decision: 'date de la décision attaquée', pourvoi: 'date du pourvoi', notification: 'date de la notification', saisine: 'date de la saisine', demande: 'date de la demande', acte: 'date de l’acte',
};

export const STATUTS: Record<Amendement['statut'], string> = { projet: 'Projet', approuve: 'Approuvée', retire: 'Retirée', abandonne: 'Abandonnée' };

/** Rules by id, and calendars by code. */
export interface Tables { regles: ReadonlyMap<string, RegleVersionnee>; calendriers: ReadonlyMap<string, string> }

/** One change, as one would say it. */
export function changementEnMots(changement: Changement, { regles, calendriers }: Tables): string {
  if (changement.genre === 'jour') {
    const jour = dateLongue(changement.date);
    const ou = calendriers.get(changement.territoire) ?? changement.territoire;
    return changement.nom ? `Le ${jour} devient un jour chômé («\u00a0${changement.nom}\u00a0», ${ou})` : `Le ${jour} redevient un jour ordinaire (${ou})`;
  }
  const regle = regles.get(changement.regle);
  const { aPartirDu, duree, texte } = changement.version;
  const quand = aPartirDu ? `à partir du ${dateLongue(aPartirDu)}` : 'dès l’origine';
  const verbe = changement.genre === 'version' ? 'passe à' : 'est rectifié\u00a0:';
  return `${regle?.articles[0] ?? changement.regle} (${regle?.intitule ?? changement.regle}) ${verbe} ${dureeEnMots(duree)}, ${quand} — ${texte}`;
}

const SENS: Record<Effet['sens'], string> = { allonge: 'allongé', raccourci: 'raccourci', interrompu: 'interrompu', relance: 'relancé' };

/** Who gains and who is harmed: a longer limit is in favour of whom it binds. */
export function sensEnMots({ sens, tenu, dejaPasse }: Effet): string {
  if (dejaPasse) return 'déjà passé';
  const pour = tenu === '' ? '' : sens === 'raccourci' ? `, au détriment de ${tenu}` : sens === 'allonge' || sens === 'relance' ? `, au profit de ${tenu}` : '';
  return `${SENS[sens]}${pour}`;
}
