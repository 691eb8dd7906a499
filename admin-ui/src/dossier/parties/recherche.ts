import type { Partie } from '../../api-client/types';

const replier = (texte: string) => texte.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Parties whose name, counsel or address bears all these words, without care for accents. */
export function partiesTrouvees(parties: readonly Partie[], saisi: string): Partie[] {
  const mots = replier(saisi).split(/\s+/).filter(Boolean);
  return parties.filter(({ nom, conseil, adresse }) => { const texte = replier([nom, conseil?.nom, adresse].join(' ')); return mots.every((mot) => texte.includes(mot)); });
}
