import type { Erreur, Resultat as Lu } from '@diligence/domain/commun';
import { entrer, type Demande, type Monde } from './entrer';
import { enParallele } from './parallele';
import type { Ligne } from './rapport';

/** A line of a file: a dossier to take over, or what is wrong with it. */
export interface LigneADonner { ligne: number; lu: Lu<Demande, Erreur[]> }

/** Takes the lines over, some at a time. A line at fault does not stop the others. */
export const reprendre = (monde: Monde, lignes: readonly LigneADonner[], largeur: number): Promise<Ligne[]> =>
  enParallele(lignes, largeur, async ({ ligne, lu }) => ({
    ligne,
    resultat: lu.ok ? await entrer(monde, lu.valeur) : { issue: 'refuse', erreurs: lu.erreur },
  }));
