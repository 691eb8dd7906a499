import type { Hasard } from './hasard';

/** Kinds of parties met in civil cases. Every name is made up. */
export type Genre = 'personne' | 'societe' | 'banque' | 'assureur' | 'caisse' | 'copropriete' | 'syndicat';

const VILLES = ['Valmont', 'Sérigny', 'Montclar', 'Brévans', 'Lanvallon', 'Castelroux', 'Hautefeuille', 'Port-Lanvec'] as const;
const ACTIVITES = ['Transports', 'Ateliers', 'Établissements', 'Imprimerie', 'Laboratoires', 'Garage', 'Distribution', 'Menuiserie'] as const;

const nomDe: Record<Genre, (h: Hasard) => string> = {
  personne: (h) => {
    const sexe = h.person.sexType();
    return `${sexe === 'female' ? 'Mme' : 'M.'} ${h.person.firstName(sexe)} ${h.person.lastName()}`;
  },
  societe: (h) => `Société ${h.helpers.arrayElement(ACTIVITES)} ${h.person.lastName()}`,
  banque: (h) => `Banque coopérative de ${h.helpers.arrayElement(VILLES)}`,
  assureur: (h) => `Mutuelle d’assurance ${h.person.lastName()}`,
  caisse: (h) => `Caisse de sécurité sociale de ${h.helpers.arrayElement(VILLES)}`,
  copropriete: (h) => `Syndicat des copropriétaires de la résidence ${h.person.lastName()}`,
  syndicat: (h) => `Syndicat professionnel des métiers de ${h.helpers.arrayElement(VILLES)}`,
};

export const nommer = (h: Hasard, genre: Genre): string => nomDe[genre](h);

/** Firms of avocats aux Conseils; the first two belong to demonstration accounts. */
export const CABINETS = [
  'SCP Delattre et Morin', 'SCP Morvan et Lebrun', 'SCP Aubrac et Serval', 'SAS Cazenave-Lhermitte', 'SCP Tournier et Blanchet', 'SARL Rivoire-Castel',
] as const;

/** Courts whose decisions are attacked: real places, invented cases. */
export const JURIDICTIONS = [
  'Cour d’appel de Paris', 'Cour d’appel de Versailles', 'Cour d’appel d’Aix-en-Provence', 'Cour d’appel de Lyon', 'Cour d’appel de Douai',
  'Cour d’appel de Rennes', 'Cour d’appel de Bordeaux', 'Cour d’appel de Toulouse', 'Cour d’appel de Colmar', 'Cour d’appel de Fort-de-France',
] as const;
