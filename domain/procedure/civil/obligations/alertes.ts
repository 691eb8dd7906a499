import { etatRegion } from '../../noyau/lecture';
import { annonce, SIGNAUX_COMMUNS, type Signaux } from '../../noyau/obligations/signaux';
import type { Alerte, EtatPourvoi } from '../../types';

const radiee: Signaux = (etat) => (etatRegion(etat, 'RAD') === 'radie' ? annonce('affaire-radiee', 'EC20', 'Affaire radiée : aucun examen du pourvoi jusqu’à la réinscription.', 'dossier', 'conseiller', 'CPC 1009-1')(etat) : []);

const SIGNAUX: Signaux[] = [
  ...SIGNAUX_COMMUNS, radiee,
  annonce('audience-fixee', 'EC39b', 'La date d’audience est fixée.', 'audience', 'conseiller', 'CPC 1012'),
  annonce('avis-aux-parties', 'EC36', 'Les parties sont invitées à présenter leurs observations.', 'dossier', 'greffier', 'CPC 1015'),
];

/** What people should know (information) or do something about (task) in a civil dossier, with the procedure's own signals. */
export const signauxCivils = (...propres: Signaux[]) => (etat: EtatPourvoi): Alerte[] => [...SIGNAUX, ...propres].flatMap((s) => s(etat));
