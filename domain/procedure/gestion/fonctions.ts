import type { FonctionDesignee } from '../types';

const LIBELLES: Record<FonctionDesignee, string> = {
  greffier: 'Greffier', rapporteur: 'Rapporteur', 'avocat-general': 'Avocat général', president: 'Président de chambre', doyen: 'Doyen',
  'delegue-pp': 'Délégué du premier président', 'president-formation': 'Président de la formation', membre: 'Membre de la formation', 'conseiller-designe': 'Conseiller désigné par le président',
};

export const FONCTIONS = Object.entries(LIBELLES).map(([valeur, libelle]) => ({ valeur, libelle }));

/** « Avocat général » for `avocat-general`. */
export const nomDeFonction = (fonction: string): string => FONCTIONS.find(({ valeur }) => valeur === fonction)?.libelle ?? fonction;
