import { etatRegion } from '../noyau/lecture';
import { condition, refuser } from '../noyau/refus';
import type { Condition } from '../noyau/regle-acte';

export const devantLaCommission: Condition = condition((etat) => etatRegion(etat, 'COMMISSION') === 'saisie' && etat.issue === undefined,
  refuser('commission-dessaisie', 'La commission d’instruction a statué : elle n’est plus saisie.', { article: 'CPP 624', manque: 'une demande devant la commission' }));

/** Commission and formation de jugement sit in full (623, 623-1). */
export const effectif = (formation: string, nombre: number): Condition => condition((_etat, { donnees }) => typeof donnees['nombreMagistrats'] !== 'number' || donnees['nombreMagistrats'] === nombre,
  refuser('composition-insuffisante', `${formation} siège à ${nombre} magistrats.`, { article: 'CPP 623-1', champ: 'donnees.nombreMagistrats', quiPeut: ['president'] }));
