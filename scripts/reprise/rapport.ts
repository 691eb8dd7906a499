import type { Erreur } from '@diligence/domain/commun';
import { duree } from '../fournir/dire';
import type { Resultat } from './entrer';

/** What became of one dossier; `ligne` is its line in the file. */
export interface Ligne { ligne: number; resultat: Resultat }

export interface Bilan { repris: number; dejaRepris: number; refuses: number; avecAnomalie: number }

export const bilan = (lignes: readonly Ligne[]): Bilan => {
  const compter = (vrai: (r: Resultat) => boolean): number => lignes.filter(({ resultat }) => vrai(resultat)).length;
  return {
    repris: compter(({ issue }) => issue === 'repris'),
    dejaRepris: compter(({ issue }) => issue === 'deja-repris'),
    refuses: compter(({ issue }) => issue === 'refuse'),
    avecAnomalie: compter((r) => r.issue === 'repris' && r.anomalies.length > 0),
  };
};

/** What is to be read: each refusal with its line and field, each anomaly with its dossier. Without parties' names. */
export function rendre({ ligne, resultat }: Ligne): string[] {
  const quoi = `Ligne ${ligne}${resultat.numero ? ` (${resultat.numero})` : ''}`;
  if (resultat.issue === 'refuse') return resultat.erreurs.map((erreur) => `${quoi} refusée${rendreErreur(erreur)}`);
  return resultat.issue === 'repris' ? resultat.anomalies.map((texte) => `${quoi} reprise avec une anomalie : ${texte}`) : [];
}

const rendreErreur = ({ champ, message }: Erreur): string => `${champ ? `, champ ${champ}` : ''} : ${message}`;

const accord = (n: number, singulier: string, pluriel: string): string => `${n.toLocaleString('fr-FR')} ${n > 1 ? pluriel : singulier}`;

/** `302 dossiers repris, dont 2 avec une anomalie ; 0 déjà repris ; 1 refusé ; en 24 s.` */
export function rendreBilan({ repris, dejaRepris, refuses, avecAnomalie }: Bilan, millisecondes: number): string {
  const anomalies = avecAnomalie > 0 ? `, dont ${accord(avecAnomalie, 'avec une anomalie', 'avec une anomalie')}` : '';
  return `${accord(repris, 'dossier repris', 'dossiers repris')}${anomalies} ; ${accord(dejaRepris, 'déjà repris', 'déjà repris')} ; ${accord(refuses, 'refusé', 'refusés')} ; en ${duree(millisecondes)}.`;
}
