import { refuser } from '../noyau/refus';
import type { Condition } from '../noyau/regle-acte';

interface Formation { libelle: string; minimum: number; article: string }

/** Least number of magistrates of each formation (COJ L421-4, L421-5, L431-1, R431-5). */
const TABLE: Record<string, Formation> = {
  restreinte: { libelle: 'Formation restreinte', minimum: 3, article: 'COJ L431-1' },
  section: { libelle: 'Formation de section', minimum: 5, article: 'COJ R431-5' },
  'pleniere-chambre': { libelle: 'Plénière de chambre', minimum: 5, article: 'COJ R431-5' },
  'chambre-mixte': { libelle: 'Chambre mixte', minimum: 13, article: 'COJ L421-4' },
  'assemblee-pleniere': { libelle: 'Assemblée plénière', minimum: 19, article: 'COJ L421-5' },
};

export const FORMATIONS = Object.entries(TABLE).map(([valeur, { libelle }]) => ({ valeur, libelle }));

/** When the number of magistrates is given, it must be enough for the formation. */
export const compositionSuffisante: Condition = (_etat, { donnees }) => {
  const formation = TABLE[String(donnees['formation'])];
  const nombre = donnees['nombreMagistrats'];
  if (!formation || typeof nombre !== 'number' || nombre >= formation.minimum) return null;
  return refuser('composition-insuffisante', `${formation.libelle} : ${formation.minimum} magistrats au moins, ${nombre} indiqués.`, {
    article: formation.article, champ: 'donnees.nombreMagistrats', manque: `${formation.minimum - nombre} magistrat(s)`, quiPeut: ['president'],
  });
};
