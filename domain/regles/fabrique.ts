import { typographier, type DateCivile } from '../commun';
import type { Duree, Unite } from '../delais/types';
import { SOURCES } from './sources';
import type { GardeFou, Regle, VersionRegle } from './types';

/** What the rules of one article (or of one subject) bring to the table. */
export interface Article { regles?: Regle[]; gardeFous?: GardeFou[] }

export const duree = (nombre: number, unite: Unite): Duree => ({ nombre, unite });
export const joursFrancs = (nombre: number): Duree => ({ nombre, unite: 'jours', francs: true });

/** A dated value: `depuis(null, …)` for the first one known, when its own first day is not. */
export const depuis = (aPartirDu: DateCivile | null, durees: Duree | Duree[], texte: string): VersionRegle =>
  ({ aPartirDu, duree: [durees].flat(), texte });

type Defaut = 'source' | 'matiere' | 'verifie' | 'critere' | 'distance' | 'prorogation' | 'interruption' | 'aideJuridictionnelle' | 'radiation';
export type RegleEcrite = Omit<Regle, Defaut> & Partial<Pick<Regle, Defaut>>;

const regle = (ecrite: RegleEcrite, defauts: Pick<Regle, 'source' | 'matiere'>): Regle => ({
  ...defauts,
  verifie: ecrite.reserve === undefined,
  critere: 'depart',
  distance: null,
  prorogation: true,
  interruption: false,
  aideJuridictionnelle: false,
  radiation: false,
  ...ecrite,
  intitule: typographier(ecrite.intitule),
  depart: typographier(ecrite.depart),
  ...(ecrite.sanction !== null && { sanction: typographier(ecrite.sanction) }),
  ...(ecrite.reserve !== undefined && { reserve: typographier(ecrite.reserve) }),
});

/** A limit of civil procedure: rolls (CPC 642), verified unless it carries a `reserve`, nothing else unless written. */
export const civile = (ecrite: RegleEcrite): Regle => regle(ecrite, { source: SOURCES.cpc, matiere: 'civil' });

/** The limit to lodge a pourvoi in a civil matter: distance, legal aid and CPC 531-532 apply. */
export const pourvoiCivil = (ecrite: RegleEcrite): Regle =>
  civile({ distance: 'CPC 643', aideJuridictionnelle: true, interruption: true, ...ecrite });

/** The limit to file a mémoire in a civil matter: distance of CPC 1023 and legal aid apply. */
export const memoireCivil = (ecrite: RegleEcrite): Regle =>
  civile({ distance: 'CPC 1023', aideJuridictionnelle: true, ...ecrite });

/** A limit of criminal procedure: rolls (CPP 801); no distance (Crim., 7 févr. 2018, n° 17-83.061), no legal aid. */
export const penale = (ecrite: RegleEcrite): Regle => regle(ecrite, { source: SOURCES.cpp, matiere: 'penal' });

/** A limit that binds the judge: never rolled, out of caution. */
export const delaiDuJuge = { tenu: 'Cour de cassation', prorogation: false } as const;

export const DELAI_DU_JUGE_NON_VERIFIE = 'La prorogation d’un délai imposé au juge n’est pas vérifiée : il n’est pas prorogé.';
export const A_RELIRE = 'Texte lu dans sa rédaction de 2015, à relire dans celle en vigueur.';

/** The engine counts whole days: a limit in hours ends with the day on which its last hour falls, and alerts take the day before. */
export const EN_HEURES = 'Délai fixé en heures : il est compté ici en jours entiers, et l’alerte prend le dernier jour qu’il couvre en entier.';
/** The shortest reading of a limit of twenty-four hours. */
export const LE_JOUR_MEME: Duree = { nombre: 0, unite: 'jours' };

type GardeFouEcrit = Omit<GardeFou, 'source' | 'verifie'> & Partial<Pick<GardeFou, 'source' | 'verifie'>>;
export const gardeFou = (ecrit: GardeFouEcrit): GardeFou =>
  ({ source: SOURCES.cpc, verifie: true, ...ecrit, intitule: typographier(ecrit.intitule), effet: typographier(ecrit.effet) });
export const gardeFouPenal = (ecrit: GardeFouEcrit): GardeFou => gardeFou({ source: SOURCES.cpp, ...ecrit });
