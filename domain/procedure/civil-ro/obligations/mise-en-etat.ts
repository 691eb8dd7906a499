import { aEteFait, dernierActe } from '../../noyau/lecture';
import { tache } from '../../noyau/taches';
import type { Attendus } from './types';

export const enregistrement: Attendus = (etat) => {
  const declaration = dernierActe(etat, 'EC08');
  if (!declaration || aEteFait(etat, 'EC09')) return [];
  return [tache(etat, {
    genre: 'enregistrer-pourvoi', cause: declaration.acteId, region: 'DEF', pour: 'greffier', fonction: 'greffier', acte: 'EC09', article: 'CPC 977',
    titre: 'Enregistrer le pourvoi et adresser la lettre simple aux défendeurs', pourLe: declaration.dateActe,
  })];
};

export const MISE_EN_ETAT: Attendus[] = [enregistrement];
