import type { components } from '../../api-client/schema';
import { dateCourte, instantLong } from '../../commun/dates';
import { CHAMBRES, ROLES, nomDe } from '../../commun/referentiel';
import { fonctionEnMots } from '../mots';

export type Ecriture = components['schemas']['EcritureDto'];

const GESTES: Record<string, string> = {
  'personnes.creer': 'Inscription d’une personne', 'personnes.ecrire': 'Modification d’une fiche', 'personnes.donner-fonction': 'Fonction donnée', 'personnes.terminer-fonction': 'Fin d’une fonction',
  'personnes.retirer-acces': 'Accès retiré', 'personnes.rendre-acces': 'Accès rendu',
  'absences.creer': 'Absence déclarée', 'absences.terminer': 'Fin d’absence avancée', 'absences.annuler': 'Absence annulée',
  'services.creer': 'Service créé', 'services.ecrire': 'Service modifié', 'referentiels.creer': 'Entrée ajoutée', 'referentiels.terminer': 'Entrée close',
  'annonces.creer': 'Incident annoncé', 'annonces.finir': 'Fin d’incident annoncée', 'mesures.creer': 'Mesure de référence fixée',
  'amendements.creer': 'Modification du droit préparée', 'amendements.rediger': 'Modification du droit rédigée', 'amendements.mesurer': 'Effets d’une modification mesurés', 'amendements.approuver': 'Modification du droit approuvée',
  'amendements.retirer': 'Modification du droit retirée', 'amendements.abandonner': 'Modification du droit abandonnée',
};
export const NATURES: Record<string, string> = { personnes: 'Personnes', absences: 'Absences', services: 'Services', referentiels: 'Référentiels', annonces: 'Incidents', mesures: 'Mesures', amendements: 'Modifications du droit' };

const CHAMPS: Record<string, string> = {
  nom: 'Nom', service: 'Service', fonctions: 'Fonctions', retireLe: 'Accès retiré', personne: 'Personne', delegue: 'Remplaçant', du: 'Premier jour', au: 'Dernier jour', motif: 'Motif', annuleeLe: 'Annulée le',
  chambre: 'Chambre', responsable: 'Responsable', genre: 'Liste', code: 'Code', libelle: 'Libellé', article: 'Texte', parent: 'Relève de', texte: 'Ce qui ne marche pas', marche: 'Ce qui marche', portee: 'Portée', depuis: 'Depuis', finieLe: 'Finie le',
};

/** An act of administration in words; an old reason kept within the act's name is left for its own column. */
export const gesteEnMots = (action: string): string => GESTES[action.split(' ')[0] ?? ''] ?? action;

/** The reason, wherever it was recorded. */
export const motifDe = ({ action, donnees }: Pick<Ecriture, 'action' | 'donnees'>): string => donnees.motif ?? action.split(' : ')[1] ?? '';

type Nommer = (id: string) => string;

/** On what the act was done: by name when the record holds one, otherwise by the least that tells two cards apart. */
export function objetEnMots({ action, donnees: { fiche, avant, apres } }: Pick<Ecriture, 'action' | 'donnees'>, nommer: Nommer): string {
  const dit = ['personne', 'libelle', 'texte', 'nom'].map((champ) => [champ, apres[champ] ?? avant[champ]] as const).find(([, valeur]) => typeof valeur === 'string');
  if (dit) return dit[0] === 'personne' ? nommer(String(dit[1])) : String(dit[1]);
  if (action.startsWith('referentiels.')) return fiche.split(':')[1] ?? fiche;
  return UUID.test(fiche) ? `n°\u00a0${fiche.replace(/^\D+-/, '').slice(0, 8)}` : fiche;
}
const UUID = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const estJour = (texte: string) => /^\d{4}-\d{2}-\d{2}$/.test(texte);
const estInstant = (texte: string) => /^\d{4}-\d{2}-\d{2}T/.test(texte);

function valeurEnMots(champ: string, valeur: unknown, nommer: Nommer): string {
  if (valeur === null || valeur === undefined) return '—';
  if (champ === 'fonctions') return (valeur as { role: string; du: string; au?: string }[]).map((f) => `${fonctionEnMots(f)} (${dateCourte(f.du)} – ${f.au ? dateCourte(f.au) : 'sans terme'})`).join('\u00a0; ') || 'aucune';
  const texte = typeof valeur === 'object' ? JSON.stringify(valeur) : String(valeur);
  if (champ === 'personne' || champ === 'delegue' || champ === 'responsable') return nommer(texte);
  if (champ === 'chambre') return nomDe(CHAMBRES, texte);
  if (champ === 'role') return nomDe(ROLES, texte);
  return estJour(texte) ? dateCourte(texte) : estInstant(texte) ? instantLong(texte) : texte;
}

/** What changed, field by field; a field that names somebody only says that it changed. */
export const changements = ({ donnees }: Pick<Ecriture, 'donnees'>, nommer: Nommer): { libelle: string; un: string; autre: string }[] =>
  donnees.champs.map((champ) => ({
    libelle: CHAMPS[champ] ?? champ,
    ...(champ in donnees.apres ? { un: valeurEnMots(champ, donnees.avant[champ], nommer), autre: valeurEnMots(champ, donnees.apres[champ], nommer) } : { un: 'non consigné', autre: 'changé' }),
  }));
