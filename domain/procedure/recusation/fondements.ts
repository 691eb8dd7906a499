import { choix } from '../noyau/formulaire';
import { dernierActe } from '../noyau/lecture';
import type { EtatPourvoi } from '../types';

interface Fondement { libelle: string; article: string; /** Limit of the parties' mémoire. */ memoire?: string; /** Limit within which the Court rules. */ arret?: string; penal?: true }

/** Grounds on which a judge, or a court, is to be set aside. */
const FONDEMENTS: Record<string, Fondement> = {
  recusation: { libelle: 'Récusation (342, 1027)', article: 'CPC 1027' },
  'suspicion-legitime': { libelle: 'Renvoi pour suspicion légitime, matière civile (342)', article: 'CPC 342' },
  'suspicion-legitime-penale': { libelle: 'Renvoi pour suspicion légitime, matière pénale (662)', article: 'CPP 662', memoire: 'cpp-662', penal: true },
  'suspicion-legitime-pacifique': { libelle: 'Suspicion légitime, Nouvelle-Calédonie, Polynésie française ou Wallis-et-Futuna (861)', article: 'CPP 861', memoire: 'cpp-861', penal: true },
  'bonne-administration': { libelle: 'Renvoi dans l’intérêt d’une bonne administration de la justice (665)', article: 'CPP 665', memoire: 'cpp-665-memoire', arret: 'cpp-665-arret', penal: true },
};
export const choixFondements = choix(...Object.entries(FONDEMENTS).map(([code, { libelle }]): [string, string] => [code, libelle]));
export const MEMOIRES = ['cpp-662', 'cpp-861', 'cpp-665-memoire'];
export const STATUER = 'cpp-665-arret';

export const fondementDe = (etat: EtatPourvoi): Fondement => FONDEMENTS[String(dernierActe(etat, 'RE01')?.donnees['fondement'])] ?? FONDEMENTS['recusation']!;
