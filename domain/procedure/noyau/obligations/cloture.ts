import type { Controle, EtatPourvoi } from '../../types';
import { tache } from '../taches';
import type { Attendus } from './types';

/** A line of the checklist of closing. */
export const ligne = (code: string, texte: string, fait: boolean, plus: Partial<Controle> = {}): Controle => ({ code, texte, etat: fait ? 'fait' : 'manque', ...plus });

const ENVOIS = ['adresser-copie', 'notifier-ordonnance'];

/** The registry has sent the decision out. */
export const decisionEnvoyee = (etat: EtatPourvoi): boolean => {
  const { issue } = etat;
  return issue !== undefined && ENVOIS.some((genre) => etat.suivi[`${genre}:JUG:${issue.acteId}`]?.accomplieLe !== undefined);
};

/** Closing is proposed once every line of the checklist is done. */
export const clore = (cloture: (etat: EtatPourvoi) => Controle[]): Attendus => (etat) => {
  const lignes = cloture(etat);
  return etat.issue && lignes.every((l) => l.etat === 'fait') ? [tache(etat, {
    genre: 'clore', cause: etat.issue.acteId, region: 'DOSSIER', pour: 'greffier', fonction: 'greffier', acte: 'GE09', titre: 'Clore le dossier',
  })] : [];
};
