import type { Dossier } from '@diligence/domain/dossier';
import type { ActeEnregistre, Echeance } from '@diligence/domain/procedure';
import type { DelaiCouru } from '@diligence/domain/delais';
import { remise, signification } from './delais';

export const acte = (seq: number, id: string, dateActe: string, plus: Partial<ActeEnregistre> = {}): ActeEnregistre => ({
  acteId: `acte-${seq}`, acte: id, dateActe, donnees: {}, auteur: { id: 'agent-1', role: 'greffier' },
  enregistreLe: `${dateActe}T09:30:00.000Z`, seq, statut: 'enregistre', marques: [], ...plus,
});

export const echeance = (ligne: string, intitule: string, delai: DelaiCouru, plus: Partial<Echeance> = {}): Echeance => ({
  id: `${delai.regle}:DEM[d1]:acte-1`, regle: delai.regle ?? '', ligne, intitule, region: 'DEM[d1]', partie: 'd1', cause: 'acte-1',
  statut: 'courante', delai, empreinteDroit: '5f1c0a9b27de4c83a1', ...plus,
});

/** A fictitious dossier on the eve of a déchéance: the demandeur filed nothing, one defendant has no counsel. */
export const dossierExemple: Dossier = {
  _id: '26-95.001', version: 4, versionProjecteur: 1, procedure: 'civil-ro', chambre: 'C2', matiere: 'Procédure civile',
  etape: 'attente-memoire-ampliatif', etapeTexte: 'En attente du mémoire ampliatif', intitule: 'Société Les Ateliers du Quai c/ Mme Exemple et a.',
  parties: [
    { id: 'd1', role: 'demandeur', nom: 'Société Les Ateliers du Quai', demeure: 'metropole', conseil: { nom: 'SCP Tilleul et Charme', depuis: '2026-06-15' } },
    { id: 'f1', role: 'defendeur', nom: 'Mme Jeanne Exemple', demeure: 'metropole' },
    { id: 'f2', role: 'defendeur', nom: 'Société Bel-Air Assurances', demeure: 'metropole', conseil: { nom: 'SARL Érable', depuis: '2026-07-06' } },
  ],
  decisionAttaquee: { juridiction: 'Cour d’appel de Paris', date: '2026-03-12', rg: '25/00001' },
  designations: [
    { id: 'g1', fonction: 'greffier', personne: 'agent-1', nom: 'Camille Martin', du: '2026-06-15' },
    { id: 'r1', fonction: 'rapporteur', personne: 'agent-2', nom: 'Camille Dubois', du: '2026-09-01', au: '2026-10-01' },
  ],
  actes: [
    acte(1, 'EC08', '2026-06-15'),
    acte(2, 'EC09', '2026-06-16'),
    acte(3, 'EC12', '2026-07-06', { partie: 'f2' }),
    acte(4, 'EC10', '2026-07-09', { partie: 'f1' }),
  ],
  echeances: [
    echeance('C22', 'Mémoire ampliatif : remise au greffe et notification aux avocats constitués', remise, { statut: 'echue', graceEcoulee: false, graceJusqua: '2026-12-01T00:00:00.000Z' }),
    echeance('C23', 'Mémoire ampliatif : signification au défendeur non constitué', signification),
  ],
  prochaineEcheance: {
    id: 'cpc-978-al2:DEM[d1]:acte-1', intitule: 'Mémoire ampliatif : signification au défendeur non constitué',
    dernierJour: '2026-11-16', alertePrudente: '2026-11-13', expireA: '2026-11-16T23:00:00.000Z',
  },
  prochainReveil: '2026-11-16T23:00:00.000Z',
  regions: { 'DEM[d1]': { etat: 'declare', depuis: '2026-06-15' } },
  taches: [
    { id: 't1', genre: 'decheance', titre: 'Préparer l’ordonnance de déchéance', pour: 'premier-president', region: 'DEM[d1]', acte: 'EC18', aVerifier: true, statut: 'a-faire' },
    { id: 't2', genre: 'signification', titre: 'Relancer la signification de la déclaration à Mme Exemple', pour: 'greffier', region: 'DEF[f1]', pourLe: '2026-11-30', statut: 'a-faire' },
    { id: 't3', genre: 'enregistrement', titre: 'Enregistrer le pourvoi', pour: 'greffier', region: 'DEM[d1]', pourLe: '2026-06-16', statut: 'accomplie' },
  ],
  alertes: [],
  controles: [
    { code: 'declaration', texte: 'Déclaration de pourvoi', etat: 'fait' },
    { code: 'signification', texte: 'Signification de la déclaration à Mme Exemple', etat: 'manque', article: 'CPC 977' },
    { code: 'memoire', texte: 'Mémoire ampliatif', etat: 'en-retard', article: 'CPC 978' },
  ],
  cloture: [], actesPossibles: [], issue: null, clos: null, depot: '2026-06-15', urgent: false, fictif: true, restreintA: [], anomalies: [], mots: [],
};
