import type { Champ, Partie, Referentiels } from '../api-client/types';
import { dateLongue } from '../commun/dates';

/** Who the identifiers of a value are. */
export interface Noms { parties: Pick<Partie, 'id' | 'nom'>[]; personnes: Pick<Referentiels['personnes'][number], 'id' | 'nom'>[] }

const nommer = (connus: { id: string; nom: string }[], id: string) => connus.find((connu) => connu.id === id)?.nom ?? id;

/** The value of an act's field as one reads it; a dash when there is none. */
export function formuler({ type, choix }: Pick<Champ, 'type' | 'choix'>, valeur: unknown, { parties, personnes }: Noms): string {
  if (valeur === undefined || valeur === null || valeur === '') return '—';
  if (typeof valeur === 'boolean') return valeur ? 'Oui' : 'Non';
  if (Array.isArray(valeur)) return valeur.map((v) => formuler({ type }, v, { parties, personnes })).join(', ');
  if (typeof valeur === 'object') return JSON.stringify(valeur);
  const texte = String(valeur);
  switch (type) {
    case 'date': return dateLongue(texte);
    case 'choix': return choix?.find((c) => c.valeur === texte)?.libelle ?? texte;
    case 'partie': return nommer(parties, texte);
    case 'personne': case 'objet': return nommer(personnes, texte);
    default: return texte;
  }
}
