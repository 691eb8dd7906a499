import { echec, estDateCivile, succes, type Resultat } from '../../commun';
import { CATALOGUE } from '../catalogue';
import type { DemandeSimulation } from './types';

const invalide = (message: string, champ: string): Resultat<never> => echec({ code: 'demande-invalide', message, champ });
const objet = (v: unknown): v is Record<string, unknown> => typeof v === 'object' && v !== null && !Array.isArray(v);

const CHAMPS = ['procedure', 'numero', 'au', 'parties', 'actes'];
const CHAMPS_ACTE = ['id', 'acte', 'date', 'partie', 'donnees', 'enregistreLe', 'auteur'];

/** Checks the shape of a request; what each act contains is the decider's business. */
export function lireDemande(json: unknown): Resultat<DemandeSimulation> {
  if (!objet(json)) return invalide('La demande est un objet JSON.', '');
  const inconnu = Object.keys(json).find((c) => !CHAMPS.includes(c));
  if (inconnu !== undefined) return invalide(`Le champ « ${inconnu} » est inconnu.`, inconnu);
  if (typeof json['procedure'] !== 'string' || !Object.hasOwn(CATALOGUE, json['procedure'])) return invalide(`La procédure est l’une de : ${Object.keys(CATALOGUE).join(', ')}.`, 'procedure');
  if (!estDateCivile(json['au'])) return invalide('« au » est une date AAAA-MM-JJ.', 'au');
  const { parties = [], actes } = json;
  if (!Array.isArray(parties) || !parties.every((p) => objet(p) && typeof p['id'] === 'string' && typeof p['role'] === 'string')) return invalide('« parties » est une liste : id, role, demeure.', 'parties');
  if (!Array.isArray(actes)) return invalide('« actes » est une liste.', 'actes');
  const mauvais = actes.findIndex((a) => !objet(a) || typeof a['acte'] !== 'string' || !estDateCivile(a['date']) || !Object.keys(a).every((c) => CHAMPS_ACTE.includes(c)));
  return mauvais === -1 ? succes({ ...json, parties, actes } as unknown as DemandeSimulation)
    : invalide('Un acte porte « acte » et « date » (AAAA-MM-JJ), et au plus : id, partie, donnees, enregistreLe, auteur.', `actes[${mauvais}]`);
}
