import { ISSUES } from '../../decision/issues';
import type { EtatPourvoi } from '../types';
import { aEteFait, etatRegion } from './lecture';

export type Etape = [code: string, texte: string, vraie: (etat: EtatPourvoi) => boolean];

export const fait = (...ids: string[]) => (etat: EtatPourvoi): boolean => aEteFait(etat, ids);
export const region = (nom: string, ...etats: string[]) => (etat: EtatPourvoi): boolean => etats.includes(etatRegion(etat, nom) ?? '');
export const issue = (...codes: string[]) => (etat: EtatPourvoi): boolean => codes.includes(etat.issue?.code ?? '');

/** First line that holds is the stage, the summary of regions that live side by side; once given, a decision says its own name. */
export const etapeSelon = (lignes: Etape[]) => (etat: EtatPourvoi): { code: string; texte: string } => {
  const [code, texte] = lignes.find(([, , vraie]) => vraie(etat)) ?? ['ouvert', 'Dossier ouvert'];
  const prononcee = code === 'arret' && etat.issue ? ISSUES[etat.issue.code] : undefined;
  return { code, texte: prononcee?.texte ?? texte };
};

/** Every stage from the first to the last, for lists, filters and the drawing of the procedure. */
export const etapesPossibles = (lignes: Etape[]): { code: string; texte: string }[] => lignes.map(([code, texte]) => ({ code, texte })).reverse();
