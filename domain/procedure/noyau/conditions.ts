import { dateEnFrancais } from '../../commun';
import type { Role } from '../../personne';
import type { FonctionDesignee } from '../types';
import { aEteFait, designes, etatRegion, partiesDe, texteDe } from './lecture';
import { condition, refuser } from './refus';
import type { Condition } from './regle-acte';

/** The pourvoi has not ended: no issue has been pronounced. */
export const instanceOuverte = (article: string, acteUtile: string): Condition => condition(({ issue }) => issue === undefined,
  refuser('instance-terminee', 'L’issue du pourvoi est déjà prononcée : cet acte n’a plus lieu d’être.', { article, manque: 'une instance en cours', acteUtile }));
export const instanceEnCours = instanceOuverte('CPC 621', 'EC47');

/** Striking out forbids the examination of the main and incidental pourvois (CPC 1009-1). */
export const nonRadie: Condition = condition((etat) => etatRegion(etat, 'RAD') !== 'radie',
  refuser('affaire-radiee', 'L’affaire est radiée : la radiation interdit l’examen du pourvoi principal et des pourvois incidents.', {
    article: 'CPC 1009-1', manque: 'la réinscription de l’affaire', acteUtile: 'EC23', quiPeut: ['premier-president'],
  }));

/** The arrêt has not been given yet. */
export const avantArret: Condition = condition((etat) => !aEteFait(etat, 'EC42'),
  refuser('arret-rendu', 'L’arrêt est rendu : l’acte devait le précéder.', { article: 'CPC 1021', acteUtile: 'EC47' }));

const NOMS: Record<FonctionDesignee, string> = {
  greffier: 'greffier', rapporteur: 'rapporteur', 'avocat-general': 'avocat général', president: 'président',
  doyen: 'doyen', 'delegue-pp': 'délégué du premier président', 'president-formation': 'président de la formation', membre: 'membre de la formation',
  'conseiller-designe': 'conseiller désigné par le président',
};

/** Held by someone who signs in another's place: the form may name them. */
const DELEGATIONS: FonctionDesignee[] = ['delegue-pp', 'conseiller-designe'];

/** Person who signs the act: the one it names, or the one who records it. */
const signataire = (acte: Parameters<Condition>[1]): string => texteDe(acte.donnees, 'signataire') ?? acte.auteur.id;

/** The act is reserved to a person designated for it, and the designation must be in force on its date. */
export const designe = (fonction: FonctionDesignee, article: string, acteUtile: string, quiPeut: Role[]): Condition => (etat, acte) =>
  designes(etat, fonction, acte.dateActe).some(({ personne }) => personne === signataire(acte)) ? null
    : refuser('designation-absente', `Cet acte revient au ${NOMS[fonction]} désigné dans ce dossier à la date du ${dateEnFrancais(acte.dateActe)}.`, {
        article, acteUtile, quiPeut, manque: `une désignation de ${NOMS[fonction]} en cours à cette date`,
        ...(DELEGATIONS.includes(fonction) || designes(etat, fonction).length > 0 ? { champ: 'donnees.signataire' } : {}),
      });

/** An ordonnance is signed by the premier président, or by a delegate holding a dated délégation (COJ L431-1, CPC 978). */
export const premierPresidentOuDelegue = (article: string): Condition => (etat, acte, contexte, procedure) =>
  (texteDe(acte.donnees, 'qualite') ?? acte.auteur.qualite) === 'premier président' ? null
    : designe('delegue-pp', article, 'GE03', ['premier-president'])(etat, acte, contexte, procedure);

/** In criminal matters an ordonnance is signed by the president of the chamber, or by the conseiller he designates (CPP 590-2). */
export const presidentOuConseillerDesigne = (article: string): Condition => (etat, acte, contexte, procedure) =>
  texteDe(acte.donnees, 'qualite') === 'président' || acte.auteur.role === 'president' ? null
    : designe('conseiller-designe', article, 'GE03', ['president'])(etat, acte, contexte, procedure);

/** A party of the role must be known to the dossier. */
export const aUnePartie = (role: 'demandeur' | 'defendeur', article: string): Condition =>
  condition((etat) => partiesDe(etat, role).length > 0,
    refuser('partie-manquante', `Aucun ${role === 'demandeur' ? 'demandeur' : 'défendeur'} n’est connu dans ce dossier.`, {
      article, manque: `au moins un ${role === 'demandeur' ? 'demandeur' : 'défendeur'}`, acteUtile: 'GE11', quiPeut: ['greffier'],
    }));
