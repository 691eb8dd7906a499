/** What every field of an act's form receives. */
export interface ProprietesChamp<T> {
  nom: string;
  libelle: string;
  requis: boolean;
  valeur: T;
  changer: (valeur: T) => void;
  erreur?: string | undefined;
  aide?: string | undefined;
}

export interface Choix { valeur: string; libelle: string }
