import type { EntreeReferentiel, GenreReferentiel } from '@diligence/activities/store';
import { CHAMBRES, COMMISSIONS } from '@diligence/domain/personne';

type Ligne = Pick<EntreeReferentiel, 'code' | 'libelle'> & Partial<Pick<EntreeReferentiel, 'du' | 'au' | 'article' | 'parent'>>;
const entrees = (genre: GenreReferentiel, lignes: Ligne[]): EntreeReferentiel[] =>
  lignes.map((ligne) => ({ _id: `${genre}:${ligne.code}:${ligne.du ?? 'toujours'}`, version: 1, genre, ...ligne }));

const FORMATIONS: Ligne[] = [
  { code: 'restreinte-civile', libelle: 'Formation restreinte (civile)', article: 'COJ L431-1' },
  { code: 'restreinte-criminelle', libelle: 'Formation restreinte (criminelle)', article: 'COJ L431-2' },
  { code: 'section', libelle: 'Formation de section', article: 'COJ R421-4-2' },
  { code: 'pleniere-chambre', libelle: 'Plénière de chambre', article: 'COJ R421-4-1' },
  { code: 'mixte', libelle: 'Chambre mixte', article: 'COJ L421-4' },
  { code: 'assemblee-pleniere', libelle: 'Assemblée plénière', article: 'COJ L421-5' },
  { code: 'mixte-avis', libelle: 'Formation mixte pour avis', article: 'COJ R441-1' },
  { code: 'pleniere-avis', libelle: 'Formation plénière pour avis', article: 'COJ R441-1' },
];

/** Courts of appeal; the register of the Court adds the others, and the dates at which they were created or closed. */
const COURS_D_APPEL = [
  'Agen', 'Aix-en-Provence', 'Amiens', 'Angers', 'Basse-Terre', 'Bastia', 'Besançon', 'Bordeaux', 'Bourges', 'Caen', 'Cayenne', 'Chambéry', 'Colmar', 'Dijon', 'Douai', 'Fort-de-France',
  'Grenoble', 'Limoges', 'Lyon', 'Metz', 'Montpellier', 'Nancy', 'Nîmes', 'Nouméa', 'Orléans', 'Papeete', 'Paris', 'Pau', 'Poitiers', 'Reims', 'Rennes', 'Riom', 'Rouen', 'Saint-Denis de La Réunion', 'Toulouse', 'Versailles',
];
const codeDe = (ville: string): string => `ca-${ville.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[^a-z]+/g, '-')}`;
const titreDe = (ville: string): string => `Cour d’appel ${/^[AO]/.test(ville) ? 'd’' : 'de '}${ville}`;

/** Where the lists start from, before the Court writes its own. */
export const REFERENTIELS_INITIAUX: readonly EntreeReferentiel[] = [
  ...entrees('chambre', Object.entries(CHAMBRES).map(([code, libelle]) => ({ code, libelle, ...(code === COMMISSIONS ? {} : { article: 'COJ R421-3' }) }))),
  ...entrees('formation', FORMATIONS),
  ...entrees('juridiction', COURS_D_APPEL.map((ville) => ({ code: codeDe(ville), libelle: titreDe(ville) }))),
];
