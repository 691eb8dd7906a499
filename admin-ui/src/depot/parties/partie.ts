import type { Valeurs } from '../../actes/brouillon';
import type { PartieDeposee } from '../../api-client/types';

/** A party while it is being typed; `rubriques` are what the procedure asks of her beside. */
export interface PartieSaisie { role: PartieDeposee['role']; nom: string; demeure: PartieDeposee['demeure']; avocat: string; rubriques: Valeurs }

export const PARTIES_MAX = 300;
const INITIALES = { demandeur: 'd', defendeur: 'f', intervenant: 'i' } as const;

export const partieVide = (role: PartieSaisie['role']): PartieSaisie => ({ role, nom: '', demeure: 'metropole', avocat: '', rubriques: {} });
export const estVide = ({ nom, avocat }: PartieSaisie): boolean => nom.trim() === '' && avocat.trim() === '';

/** Each party with a short identifier of her own: d1, d2, f1…; counsel stands from the day of the act. */
export function identifier(parties: PartieSaisie[], depuis: string): PartieDeposee[] {
  const rangs = { demandeur: 0, defendeur: 0, intervenant: 0 };
  return parties.map(({ role, nom, demeure, avocat, rubriques }) => ({
    id: `${INITIALES[role]}${(rangs[role] += 1)}`, role, nom: nom.trim(), demeure, ...rubriques, ...(avocat.trim() ? { conseil: { nom: avocat.trim(), depuis } } : {}),
  }));
}

/** One party of each kind, in order: limits depend on the kind alone, so that a preview of three hundred costs as much as one of three. */
export function representants(parties: PartieDeposee[]): PartieDeposee[] {
  const parGenre = new Map<string, PartieDeposee>();
  for (const { nom: _nom, id, ...genre } of parties) {
    const cle = JSON.stringify({ ...genre, conseil: genre.conseil !== undefined });
    if (!parGenre.has(cle)) parGenre.set(cle, { ...genre, id, nom: id });
  }
  return [...parGenre.values()];
}

/** One party a line, as copied from a letter or a spreadsheet: the name, then counsel after a semicolon or a tab. */
export const lireListe = (texte: string, commun: Pick<PartieSaisie, 'role' | 'demeure'>): PartieSaisie[] =>
  texte.split('\n').map((ligne) => ligne.split(/[;\t]/).map((morceau) => morceau.trim())).filter(([nom]) => nom)
    .map(([nom = '', avocat = '']) => ({ ...partieVide(commun.role), demeure: commun.demeure, nom, avocat }));
