import { dernierActe, texteDe } from '../noyau/lecture';
import { champ } from '../noyau/regle-acte';
import { choix } from '../noyau/formulaire';
import type { EtatPourvoi } from '../types';

/** What the nature of the decision attacked changes: limits to lodge the pourvoi, to file the mémoire, to rule. */
export interface Regime {
  libelle: string;
  /** Limit to lodge the pourvoi. */
  pourvoi: string;
  /** Transmission of the file, fixed in hours from the declaration. */
  transmission?: string;
  /** Limit of the mémoire, from the receipt of the file, in place of those of articles 584 to 585-2. */
  memoire?: string;
  /** Its exceptional extension by the president. */
  prorogation?: string;
  /** Limits within which the Court rules, from the receipt of the file or from the declaration. */
  arretDepuisReception?: string[];
  arretDepuisPourvoi?: string[];
  /** Limit after which the person is set free for want of a decision. */
  liberation?: string;
  /** The Court may rule before the ten days of article 604. */
  sansAttente?: boolean;
  /** The pourvoi suspends the execution of the sentence (569). */
  suspensif?: boolean;
  article: string;
}

const accusation = { memoire: 'cpp-574-1-memoire', prorogation: 'cpp-574-1-prorogation', liberation: 'cpp-574-1-arret', article: 'CPP 574-1' } as const;

export const REGIMES: Record<string, Regime> = {
  'droit-commun': { libelle: 'Droit commun (568)', pourvoi: 'cpp-568', suspensif: true, article: 'CPP 568' },
  'detention-provisoire': {
    libelle: 'Détention provisoire (567-2)', pourvoi: 'cpp-568', memoire: 'cpp-567-2-memoire', prorogation: 'cpp-567-2-prorogation',
    arretDepuisReception: ['cpp-567-2-arret'], liberation: 'cpp-567-2-arret', article: 'CPP 567-2',
  },
  'mise-en-accusation': { libelle: 'Mise en accusation (574-1)', pourvoi: 'cpp-568', ...accusation, arretDepuisReception: ['cpp-574-1-arret', 'cpp-604-assises'] },
  'renvoi-correctionnel': { libelle: 'Renvoi devant le tribunal correctionnel (574-1)', pourvoi: 'cpp-568', ...accusation, arretDepuisReception: ['cpp-574-1-arret'] },
  'mandat-arret-europeen': {
    libelle: 'Mandat d’arrêt européen (568-1, 574-2)', pourvoi: 'cpp-568-1', transmission: 'cpp-568-1-transmission', memoire: 'cpp-574-2-memoire',
    arretDepuisPourvoi: ['cpp-574-2-arret'], article: 'CPP 574-2',
  },
  presse: { libelle: 'Presse (loi de 1881)', pourvoi: 'l1881-59', transmission: 'l1881-59-transmission', arretDepuisReception: ['l1881-59-arret'], sansAttente: true, suspensif: true, article: 'L. 29 juill. 1881 art. 59' },
  'application-peines': { libelle: 'Application des peines (712-15)', pourvoi: 'cpp-712-15', article: 'CPP 712-15' },
  'peine-europeenne': { libelle: 'Peine privative de liberté de l’Union européenne (728-53)', pourvoi: 'cpp-728-53', arretDepuisReception: ['cpp-728-53-arret'], article: 'CPP 728-53' },
  'probation-europeenne': { libelle: 'Probation de l’Union européenne', pourvoi: 'cpp-764-1-pourvoi', article: 'CPP 764-1 à 764-43' },
  'controle-judiciaire-europeen': { libelle: 'Contrôle judiciaire de l’Union européenne', pourvoi: 'cpp-568', memoire: 'cpp-696-48-memoire', article: 'CPP 696-48 à 696-89' },
};

export const champRegime = champ('regime', 'Nature de la décision attaquée', 'choix', { ...choix(...Object.entries(REGIMES).map(([code, { libelle }]): [string, string] => [code, libelle])), aide: 'Droit commun, sauf indication contraire : les délais en dépendent.' });

const declares = (etat: EtatPourvoi): string | undefined =>
  ['EP02', 'EP03', 'EP01'].map((acte) => texteDe(dernierActe(etat, acte)?.donnees ?? {}, 'regime')).find((regime) => regime !== undefined);

/** Regime of the dossier, as its declaration, or failing that its decision, tells it. */
export const regimeDe = (etat: EtatPourvoi): Regime => REGIMES[declares(etat) ?? 'droit-commun'] ?? REGIMES['droit-commun']!;

const tous = (lire: (r: Regime) => (string | undefined)[]): string[] => [...new Set(Object.values(REGIMES).flatMap(lire).filter((id) => id !== undefined))];

/** Rules of the limits to lodge the pourvoi, overseas included. */
export const DELAIS_DE_POURVOI = [...tous(({ pourvoi }) => [pourvoi]), 'cpp-855'];
/** Rules of the mémoires that run from the receipt of the file. */
export const MEMOIRES_URGENTS = tous(({ memoire, prorogation }) => [memoire, prorogation]);
export const TRANSMISSIONS = tous(({ transmission }) => [transmission]);
/** Rules of the limits that bind the Court when it rules. */
export const DELAIS_DU_JUGE = [...tous(({ arretDepuisReception = [], arretDepuisPourvoi = [] }) => [...arretDepuisReception, ...arretDepuisPourvoi]), 'cpp-571-chambre'];
export const LIBERATIONS = tous(({ liberation }) => [liberation]);
