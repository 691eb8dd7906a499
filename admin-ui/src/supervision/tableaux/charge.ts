import type { Figure, Parametre } from '../types';

/** Running dossiers of a chamber for each person really available; `parAgent` stays empty until somebody gives that number. */
export interface ChargeChambre { chambre: string; libelle: string; dossiers: number; filtre: Figure['filtre']; parametre: Parametre; parAgent: number | null }

export function charges(parChambre: readonly Figure[], parametres: readonly Parametre[], cle: Parametre['cle']): ChargeChambre[] {
  return parChambre.flatMap(({ cle: chambre, libelle, nombre, filtre }) => {
    const parametre = parametres.find((p) => p.cle === cle && p.chambre === chambre);
    return parametre ? [{ chambre, libelle, dossiers: nombre, filtre, parametre, parAgent: parametre.valeur ? Math.round((10 * nombre) / parametre.valeur) / 10 : null }] : [];
  });
}

/** « 12,5 » or « 12.5 » as a number; nothing when it is not one. */
export function lireNombre(texte: string): number | null {
  const propre = texte.trim().replace(',', '.');
  return /^\d{1,5}(\.\d)?$/.test(propre) ? Number(propre) : null;
}
