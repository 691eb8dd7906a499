import { compositionSelon, nommer, type Formation } from '../noyau/formations';

const TABLE: Record<string, Formation> = {
  chambre: { libelle: 'Chambre compétente', minimum: 5, article: 'COJ R431-5' },
  mixte: { libelle: 'Formation mixte pour avis', minimum: 7, article: 'COJ R441-1' },
  pleniere: { libelle: 'Formation plénière pour avis', minimum: 19, article: 'COJ R441-1' },
};
export const FORMATIONS_POUR_AVIS = nommer(TABLE);
export const compositionPourAvis = compositionSelon(TABLE);
