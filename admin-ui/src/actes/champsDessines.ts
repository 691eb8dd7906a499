import type { Champ } from '../api-client/types';

/** The field that holds the name of the person another field designates: `rapporteur` → `rapporteurNom`, `personne` → `nom`. */
const compagnonDe = (nom: string): string => (nom === 'personne' ? 'nom' : `${nom}Nom`);

/** Name of the field that takes the chosen person's name, when the act has one. */
export const champDuNom = (champs: Champ[], nom: string): string | undefined => champs.find((champ) => champ.nom === compagnonDe(nom))?.nom;

/** Fields to draw: a person's name is known once the person is chosen, and is not asked again. */
export function champsDessines(champs: Champ[]): Champ[] {
  const deduits = new Set(champs.filter(({ type }) => type === 'personne').map(({ nom }) => compagnonDe(nom)));
  return champs.filter(({ nom, type }) => !(type === 'texte' && deduits.has(nom)));
}
