import { dateCivileAParis, dateEnFrancais, estDateCivile } from '../../commun';
import type { ActeSoumis, Contexte, EtatPourvoi, Refus } from '../types';
import { verifierChamps } from './champs';
import { actesDe } from './lecture';
import { refuser } from './refus';
import type { Procedure, RegleActe } from './regle-acte';

type Controle = (etat: EtatPourvoi, acte: ActeSoumis, contexte: Contexte, regle: RegleActe) => Refus | null;

const dejaConnu: Controle = (etat, { acteId }) =>
  etat.actes[acteId] === undefined ? null : refuser('acte-deja-enregistre', 'Un acte portant cet identifiant est déjà enregistré.', { champ: 'acteId' });

const version: Controle = (etat, { versionAttendue }) =>
  versionAttendue === undefined || versionAttendue === etat.version ? null
    : refuser('version-perimee', `Le dossier a changé depuis sa lecture : version ${etat.version}, et non ${versionAttendue}.`, { champ: 'versionAttendue' });

const role: Controle = (_etat, { auteur }, _contexte, { definition }) =>
  definition.roles.includes(auteur.role) ? null
    : refuser('role-insuffisant', `Cet acte n’appartient pas à votre fonction : « ${definition.titre} ».`, { quiPeut: definition.roles, manque: definition.auteur, ...(definition.articles[0] ? { article: definition.articles[0] } : {}) });

const date: Controle = (_etat, { dateActe }, { maintenant }) => {
  if (!estDateCivile(dateActe)) return refuser('date-invalide', 'La date de l’acte n’est pas une date du calendrier, écrite AAAA-MM-JJ.', { champ: 'dateActe' });
  const aujourdhui = dateCivileAParis(maintenant);
  return dateActe <= aujourdhui ? null
    : refuser('date-future', `L’acte est daté du ${dateEnFrancais(dateActe)}, après le jour de son enregistrement (${dateEnFrancais(aujourdhui)}).`, { champ: 'dateActe' });
};

const ROLES_CIBLES = { demandeur: ['demandeur'], defendeur: ['defendeur'], partie: ['demandeur', 'defendeur', 'intervenant'], dossier: [] } as const;

const partie: Controle = (etat, { partie: id }, _contexte, { definition }) => {
  const cible = definition.cible;
  if (id === undefined) {
    return cible === 'dossier' || definition.collectif ? null
      : refuser('partie-requise', 'L’acte concerne une partie : il faut la nommer.', { champ: 'partie', manque: 'la partie concernée' });
  }
  const connue = etat.parties[id];
  if (!connue) return refuser('partie-inconnue', 'Cette partie n’existe pas dans le dossier.', { champ: 'partie', acteUtile: 'GE11', quiPeut: ['greffier'] });
  return cible === 'dossier' || (ROLES_CIBLES[cible] as readonly string[]).includes(connue.role) ? null
    : refuser('partie-impropre', `L’acte concerne un ${cible} : la partie désignée n’en est pas un.`, { champ: 'partie' });
};

const clos: Controle = ({ clos: fermeture }, _acte, _contexte, regle) =>
  fermeture === undefined || regle.surDossierClos ? null
    : refuser('dossier-clos', `Le dossier est clos depuis le ${dateEnFrancais(fermeture.le)}.`, { manque: 'la réouverture du dossier', acteUtile: 'GE10', quiPeut: ['greffier', 'directeur-greffe'] });

const champs: Controle = (etat, acte, _contexte, { definition }) => verifierChamps(definition.champs, acte, etat);

/** What is submitted must make sense whatever the law says of it: these refusals hold for acts received too. */
export function verifierEnveloppe(procedure: Procedure, regle: RegleActe, etat: EtatPourvoi, acte: ActeSoumis, contexte: Contexte): Refus | null {
  for (const controle of [dejaConnu, version, clos, role, date, partie, champs]) {
    const refus = controle(etat, acte, contexte, regle);
    if (refus) return refus;
  }
  return chronologie(procedure, regle, etat, acte) ?? regle.coherence?.(etat, acte, contexte, procedure) ?? null;
}

/** An act is never dated before what it answers. */
export function chronologie(procedure: Procedure, { suit }: RegleActe, etat: EtatPourvoi, acte: ActeSoumis): Refus | null {
  const premiere = suit && actesDe(etat, suit, memePartie(procedure, acte, suit)).map((a) => a.dateActe).sort()[0];
  return premiere !== undefined && acte.dateActe < premiere
    ? refuser('date-anterieure', `L’acte est daté du ${dateEnFrancais(acte.dateActe)}, avant celui auquel il répond (${dateEnFrancais(premiere)}).`, { champ: 'dateActe' })
    : null;
}

/** The acts it answers are to be there: one of them at least. */
export function prealable(procedure: Procedure, { suit, definition }: RegleActe, etat: EtatPourvoi, acte: ActeSoumis): Refus | null {
  if (!suit || actesDe(etat, suit, memePartie(procedure, acte, suit)).length > 0) return null;
  const attendu = procedure.actes.find((a) => a.definition.id === suit[0])?.definition;
  return refuser('prealable-manquant', `Il manque un préalable : ${definition.prealable}.`, {
    manque: definition.prealable, acteUtile: suit[0]!, ...(definition.articles[0] ? { article: definition.articles[0] } : {}), ...(attendu ? { quiPeut: attendu.roles } : {}),
  });
}

/** Parties are compared only between acts that target the same role. */
function memePartie(procedure: Procedure, acte: ActeSoumis, suit: string[]): string | undefined {
  const cible = (id: string) => procedure.actes.find((a) => a.definition.id === id)?.definition.cible;
  return suit.every((id) => cible(id) === cible(acte.acte)) ? acte.partie : undefined;
}
