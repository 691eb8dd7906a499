import type { DateCivile } from '../commun';
import type { Etape } from './types';

/** Builds a step of the derivation; `article` may be empty when the step only reports. */
export const etape = (operateur: Operateur, article: string, date: DateCivile | null, donnees?: Etape['donnees']): Etape =>
  ({ operateur, article, date, ...(donnees && { donnees }) });

/** Every operator of the engine; each has its sentence in `rendu.ts`. */
export type Operateur =
  | 'version'
  | 'duree-demandee'
  | 'depart'
  | 'double-date'
  | 'distance'
  | 'distance-sans-objet'
  | 'distance-ecartee'
  | 'enchainement'
  | 'ajout-mois'
  | 'ajout-jours'
  | 'ajout-jours-francs'
  | 'retrait-mois'
  | 'retrait-jours'
  | 'rebours-non-proroge'
  | 'prorogation'
  | 'prorogation-exclue'
  | 'suspension'
  | 'interruption'
  | 'nouvelle-interruption'
  | 'reprise'
  | 'evenement-sans-effet'
  | 'evenement-tardif'
  | 'evenement-anterieur'
  | 'attente'
  | 'attente-suspension'
  | 'panne'
  | 'panne-sans-effet'
  | 'expiration'
  | 'fixe-par-decision';
