import { estDateCivile } from '../../commun';
import type { ActeSoumis, Champ, EtatPourvoi, Refus } from '../types';
import { refuser } from './refus';

type Controle = (valeur: unknown, champ: Champ, etat: EtatPourvoi) => boolean;
const estTexte: Controle = (v) => typeof v === 'string' && v.trim() !== '';

/** One entry per type of field; `objet` is left to the act that reads it. */
const CONTROLES: Record<Champ['type'], Controle> = {
  date: (v) => typeof v === 'string' && estDateCivile(v),
  texte: estTexte,
  'texte-long': estTexte,
  choix: (v, champ) => (champ.choix ?? []).some(({ valeur }) => valeur === v),
  'oui-non': (v) => typeof v === 'boolean',
  nombre: (v) => typeof v === 'number' && Number.isFinite(v),
  partie: (v, champ, etat) => typeof v === 'string' && etat.parties[v] !== undefined
    && (champ.rolePartie === undefined || etat.parties[v].role === champ.rolePartie),
  personne: estTexte,
  acte: (v, _champ, etat) => typeof v === 'string' && etat.actes[v] !== undefined,
  tache: estTexte,
  alerte: estTexte,
  objet: (v) => typeof v === 'object' && v !== null,
};

/** Checks what was submitted against the schema of the act: unknown, missing and malformed fields, each by its name. */
export function verifierChamps(champs: Champ[], { donnees }: ActeSoumis, etat: EtatPourvoi): Refus | null {
  const inconnu = Object.keys(donnees).find((nom) => !champs.some((c) => c.nom === nom));
  if (inconnu !== undefined) {
    return refuser('champ-inconnu', `Le champ « ${inconnu} » n’existe pas pour cet acte.`, { champ: `donnees.${inconnu}` });
  }
  for (const c of champs) {
    const valeur = donnees[c.nom];
    const absent = valeur === undefined || valeur === null;
    if (absent && c.requis) return refuser('champ-manquant', `Le champ « ${c.libelle} » est nécessaire.`, { champ: `donnees.${c.nom}`, manque: c.libelle });
    if (!absent && !CONTROLES[c.type](valeur, c, etat)) {
      return refuser('champ-invalide', `La valeur du champ « ${c.libelle} » n’est pas recevable.`, { champ: `donnees.${c.nom}` });
    }
  }
  return null;
}
