import { dateEnFrancais } from '../../../commun';
import type { RoleAuteur } from '../../../personne';
import type { Echeance, EtatPourvoi, FonctionDesignee, Tache } from '../../types';
import { echeancesDeLigne } from '../lecture';
import { tache } from '../taches';

/** What a limit that has passed calls for: it opens a task for the person whose decision it is, and decides nothing. */
export interface Suite { ligne: string; genre: string; titre: string; acte?: string; pour: RoleAuteur; fonction: FonctionDesignee; article: string }

/** The last day went by without the act, or the act came after it. */
export const passee = ({ statut }: Pick<Echeance, 'statut'>): boolean => statut === 'echue' || statut === 'tardive';

/** One task per limit of the line that has passed; still to be verified while a timely act may be on its way. */
export const suitesDe = (etat: EtatPourvoi, { ligne, titre, ...suite }: Suite): Tache[] => echeancesDeLigne(etat, ligne).filter(passee).map((e) => tache(etat, {
  ...suite, cause: e.id, region: e.region, echeance: e.id, ...(e.partie ? { partie: e.partie } : {}),
  titre: e.delai.dernierJour ? `${titre} : délai expiré le ${dateEnFrancais(e.delai.dernierJour)}` : titre,
  ...(e.statut === 'echue' && e.graceJusqua !== undefined && !e.graceEcoulee ? { aVerifier: true } : {}),
}));
