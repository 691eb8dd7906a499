import { choix } from '../formulaire';

/** What interrupts the instance of itself (CPC 369), or once notified to the other party (CPC 370). */
const DE_PLEIN_DROIT: Record<string, string> = { majorite: 'Majorité d’une partie', 'cessation-avocat': 'Cessation de fonctions de l’avocat (décès, retraite, radiation), la représentation étant obligatoire', 'procedure-collective': 'Sauvegarde, redressement ou liquidation judiciaire' };
const NOTIFIES: Record<string, string> = { deces: 'Décès d’une partie, l’action étant transmissible', 'cessation-representant': 'Cessation de fonctions du représentant légal d’un incapable', capacite: 'Capacité d’ester en justice recouvrée ou perdue' };

export const choixMotifs = choix(...Object.entries({ ...DE_PLEIN_DROIT, ...NOTIFIES }));
export const articleDe = (motif: string): string => (motif in DE_PLEIN_DROIT ? 'CPC 369' : 'CPC 370');

/** What the Court may wait for, and the text by which another decides. */
const ATTENDUS: Record<string, { libelle: string; article: string }> = {
  cjue: { libelle: 'Décision de la Cour de justice de l’Union européenne sur renvoi préjudiciel', article: 'TFUE art. 267' },
  'tribunal-conflits': { libelle: 'Décision du Tribunal des conflits', article: 'Décret 2015-233' },
  administratif: { libelle: 'Décision du juge administratif sur question préjudicielle', article: 'CPC 49' },
  autre: { libelle: 'Autre événement', article: 'CPC 378' },
};
export const choixAttendus = choix(...Object.entries(ATTENDUS).map(([code, { libelle }]): [string, string] => [code, libelle]));
export const attenduDe = (code: unknown): { libelle: string; article: string } => ATTENDUS[String(code)] ?? ATTENDUS['autre']!;
