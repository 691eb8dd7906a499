import type { FaitHistorique, Referentiels } from '../api-client/types';
import { ROLES, nomDe } from '../commun/referentiel';

/** « Claire Vasseur, greffier »: the person, and in what capacity she acted. */
export function auteur({ id, role, qualite }: FaitHistorique['auteur'], personnes: Referentiels['personnes']): string {
  const fonction = (qualite ?? nomDe(ROLES, role)).replace(/^./, (lettre) => lettre.toLowerCase());
  const nom = personnes.find((personne) => personne.id === id)?.nom;
  return nom ? `${nom}, ${fonction}` : fonction;
}
