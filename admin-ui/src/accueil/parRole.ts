import type { Onglet } from './grouper';

export interface VueAccueil {
  /** What this person comes here for, in one sentence. */
  phrase: string;
  onglet: Onglet;
  /** Whether the dossiers she is designated on are shown, by stage. */
  mesDossiers: boolean;
  /** Everyone's tasks rather than her own. */
  toutes?: boolean;
}

const GREFFE: VueAccueil = { phrase: 'Les diligences que la loi attend du greffe, de la plus urgente à la plus lointaine.', onglet: 'a-faire', mesDossiers: false };

const VUES: Record<string, VueAccueil> = {
  conseiller: { phrase: 'Vos rapports à déposer, et vos dossiers étape par étape.', onglet: 'a-faire', mesDossiers: true },
  president: { phrase: 'Les décisions qui vous attendent dans votre chambre.', onglet: 'a-faire', mesDossiers: false },
  'avocat-general': { phrase: 'Vos avis à rendre, par date d’audience, et vos dossiers.', onglet: 'a-faire', mesDossiers: true },
  'premier-president': { phrase: 'Les ordonnances qui attendent votre signature.', onglet: 'a-faire', mesDossiers: false },
  superviseur: { phrase: 'Ce qui glisse, toutes chambres confondues.', onglet: 'en-retard', mesDossiers: false, toutes: true },
  'avocat-aux-conseils': { phrase: 'Les pourvois où votre cabinet est constitué.', onglet: 'a-faire', mesDossiers: true },
  administrateur: { phrase: 'Votre fonction n’ouvre aucun dossier.', onglet: 'a-faire', mesDossiers: false },
};

/** The inbox each role opens on; the first role that has one decides. */
export const vueAccueil = (roles: string[]): VueAccueil => roles.map((role) => VUES[role]).find((vue) => vue !== undefined) ?? GREFFE;
