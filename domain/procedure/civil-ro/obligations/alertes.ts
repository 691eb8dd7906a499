import { etatRegion } from '../../noyau/lecture';
import { annonce, SIGNAUX_COMMUNS, type Signaux } from '../../noyau/obligations/signaux';
import type { Alerte, EtatPourvoi } from '../../types';

const radiee: Signaux = (etat) => (etatRegion(etat, 'RAD') === 'radie' ? annonce('affaire-radiee', 'EC20', 'Affaire radiée : aucun examen du pourvoi jusqu’à la réinscription.', 'dossier', 'conseiller', 'CPC 1009-1')(etat) : []);

const SIGNAUX: Signaux[] = [
  ...SIGNAUX_COMMUNS, radiee,
  annonce('incident-forme', 'EC26', 'Un pourvoi incident ou provoqué est formé.', 'dossier', 'greffier', 'CPC 1010'),
  annonce('audience-fixee', 'EC39b', 'La date d’audience est fixée.', 'audience', 'conseiller', 'CPC 1012'),
  annonce('avis-aux-parties', 'EC36', 'Les parties sont invitées à présenter leurs observations.', 'dossier', 'greffier', 'CPC 1015'),
];

/** What people should know (information) or do something about (task); acknowledged, an alert stays with its mark. */
export const alertes = (etat: EtatPourvoi): Alerte[] => SIGNAUX.flatMap((s) => s(etat));
