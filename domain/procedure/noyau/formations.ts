import { refuser } from './refus';
import type { Condition } from './regle-acte';

export interface Formation { libelle: string; minimum: number; article: string }

/** Least number of magistrates of each formation (COJ L421-4, L421-5, L431-1, L431-2, R431-5). */
const TABLE: Record<string, Formation> = {
  restreinte: { libelle: 'Formation restreinte', minimum: 3, article: 'COJ L431-1' },
  section: { libelle: 'Formation de section', minimum: 5, article: 'COJ R431-5' },
  'pleniere-chambre': { libelle: 'Plénière de chambre', minimum: 5, article: 'COJ R431-5' },
  'chambre-mixte': { libelle: 'Chambre mixte', minimum: 13, article: 'COJ L421-4' },
  'assemblee-pleniere': { libelle: 'Assemblée plénière', minimum: 19, article: 'COJ L421-5' },
};

/** The three magistrates of the criminal chamber (CPP 567-1-1). */
const TABLE_CRIMINELLE: Record<string, Formation> = {
  ...TABLE, restreinte: { libelle: 'Formation de trois magistrats', minimum: 3, article: 'COJ L431-2' },
};

export const nommer = (table: Record<string, Formation>) => Object.entries(table).map(([valeur, { libelle }]) => ({ valeur, libelle }));
export const FORMATIONS = nommer(TABLE);
export const FORMATIONS_CRIMINELLES = nommer(TABLE_CRIMINELLE);

/** When the number of magistrates is given, it must be enough for the formation. */
export const compositionSelon = (table: Record<string, Formation>): Condition => (_etat, { donnees }) => {
  const formation = table[String(donnees['formation'])];
  const nombre = donnees['nombreMagistrats'];
  if (!formation || typeof nombre !== 'number' || nombre >= formation.minimum) return null;
  return refuser('composition-insuffisante', `${formation.libelle} : ${formation.minimum} magistrats au moins, ${nombre} indiqués.`, {
    article: formation.article, champ: 'donnees.nombreMagistrats', manque: `${formation.minimum - nombre} magistrat(s)`, quiPeut: ['president'],
  });
};
export const compositionSuffisante = compositionSelon(TABLE);
export const compositionCriminelleSuffisante = compositionSelon(TABLE_CRIMINELLE);
