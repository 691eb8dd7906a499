import type { FaitHistorique, Referentiels } from '../api-client/types';
import { minuscule } from '../commun/minuscule';
import { ROLES, nomDe } from '../commun/referentiel';

/** « Claire Vasseur, greffier »: the person, and in what capacity she acted. */
export function auteur({ id, role, qualite }: FaitHistorique['auteur'], personnes: Referentiels['personnes']): string {
  const fonction = minuscule(qualite ?? nomDe(ROLES, role));
  const nom = personnes.find((personne) => personne.id === id)?.nom;
  return nom ? `${nom}, ${fonction}` : fonction;
}
