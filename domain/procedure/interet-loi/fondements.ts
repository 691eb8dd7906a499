import { choix } from '../noyau/formulaire';
import { dernierActe } from '../noyau/lecture';
import type { EtatPourvoi } from '../types';

interface Fondement { libelle: string; article: string; /** Limit of the pourvoi, where the text sets one. */ regle?: string; /** The parties are told and may answer. */ observations?: string; penal?: true }

/** Grounds on which the procureur général lodges a pourvoi of his own. */
export const FONDEMENTS: Record<string, Fondement> = {
  'interet-loi': { libelle: 'Intérêt de la loi, matière civile (639-1)', article: 'CPC 639-1', regle: 'cpc-639-1', observations: 'cpc-639-1-observations' },
  'exces-de-pouvoir': { libelle: 'Excès de pouvoir (639-3)', article: 'CPC 639-3', regle: 'cpc-639-3' },
  'ordre-du-ministre': { libelle: 'Ordre du ministre de la justice, matière pénale (620)', article: 'CPP 620', penal: true },
  'interet-loi-penal': { libelle: 'Intérêt de la loi, matière pénale (621)', article: 'CPP 621', penal: true },
};
export const choixFondements = choix(...Object.entries(FONDEMENTS).map(([code, { libelle }]): [string, string] => [code, libelle]));

export const fondementDe = (etat: EtatPourvoi): Fondement => FONDEMENTS[String(dernierActe(etat, 'EI01')?.donnees['fondement'])] ?? FONDEMENTS['interet-loi']!;
