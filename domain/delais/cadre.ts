import { METROPOLE, type JoursAmendes } from '../calendrier';
import type { Regle, VersionRegle } from '../regles/types';
import { distanceApplicable } from './distance';
import { etape } from './etape';
import type { DemandeDelai, Duree, Etape, Matiere } from './types';
import { versionApplicable } from './version';

/** As written, or the shortest plausible reading wherever something is not verified: alerts use the second. */
export type Lecture = 'texte' | 'prudente';

/** What is to be counted, whatever the day it starts from. */
export interface Cadre {
  lecture: Lecture;
  regle: Regle | null;
  version: string;
  matiere: Matiere;
  durees: Duree[];
  /** Months added for distance, summed with the others before the day of the month is looked for. */
  moisDeDistance: number;
  calendrier: string;
  /** Days that the law in force adds to the calendars or takes from them. */
  jours: JoursAmendes | undefined;
  prorogation: boolean;
  /** Counted back from an event that has not happened yet. */
  aRebours: boolean;
  /** How the rule, its version and the distance were chosen. */
  etapes: Etape[];
  reserves: string[];
}

/** Settles what is to be counted for a request that has been checked. */
export function cadrer(demande: DemandeDelai, regle: Regle | null, lecture: Lecture, jours?: JoursAmendes): Cadre {
  return { ...(regle ? cadreDeRegle(demande, regle, lecture) : cadreGenerique(demande, lecture)), jours };
}

function cadreDeRegle(demande: DemandeDelai, regle: Regle, lecture: Lecture): Omit<Cadre, 'jours'> {
  const prudente = lecture === 'prudente';
  const { version, etape: choix } = versionApplicable(regle, demande);
  const distance = distanceApplicable(regle, demande, lecture);
  return {
    lecture,
    regle,
    version: nomDeVersion(version),
    matiere: regle.matiere,
    durees: (prudente && regle.prudente) || version.duree,
    moisDeDistance: distance.mois,
    calendrier: calendrierLu(demande, lecture),
    prorogation: regle.prorogation && !(prudente && regle.prorogationIncertaine),
    aRebours: false,
    etapes: [choix, ...distance.etapes],
    reserves: [...(regle.reserve === undefined ? [] : [regle.reserve]), ...distance.reserves],
  };
}

function cadreGenerique(demande: DemandeDelai, lecture: Lecture): Omit<Cadre, 'jours'> {
  if (!('delai' in demande)) throw new TypeError('A request without a rule carries its own limit');
  return {
    lecture,
    regle: null,
    version: 'origine',
    matiere: demande.matiere,
    durees: [demande.delai].flat(),
    moisDeDistance: 0,
    calendrier: calendrierLu(demande, lecture),
    prorogation: true,
    aRebours: demande.aRebours === true,
    etapes: [etape('duree-demandee', demande.matiere === 'civil' ? 'CPC 640' : 'CPP 801', null)],
    reserves: [],
  };
}

const nomDeVersion = (version: VersionRegle): string => version.aPartirDu ?? 'origine';

/** The national holidays are part of every local calendar, so theirs is never the longer one. */
const calendrierLu = ({ calendrier }: DemandeDelai, lecture: Lecture): string =>
  lecture === 'prudente' ? METROPOLE : calendrier ?? METROPOLE;
