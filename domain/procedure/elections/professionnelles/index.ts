import { ACTES_DE_GESTION } from '../../gestion';
import { aSolder } from '../../noyau/attente';
import { etapeSelon, etapesPossibles, fait } from '../../noyau/etapes';
import { ACTES_D_INSTANCE_CIVILE } from '../../noyau/instance';
import { echeancesDeLigne } from '../../noyau/lecture';
import { passee } from '../../noyau/obligations/suites';
import { questionIncidente } from '../../noyau/qpc';
import type { Procedure } from '../../noyau/regle-acte';
import { etapesElectorales } from '../communs/etapes';
import { ACTES_ELECTIONS_PROFESSIONNELLES } from './actes';
import { cloture, obligationsDe } from './obligations';

const MOIS = ['C48', 'C49'];
const ETAPES = etapesElectorales(
  ['irrecevabilite-encourue', 'Irrecevabilité encourue', (etat) => echeancesDeLigne(etat, MOIS).some(passee)],
  ['en-etat', 'En état', (etat) => fait('EE11')(etat) && !aSolder(etat, [...MOIS, 'C50'])],
  ['attente-memoire-defense', 'Attente du mémoire en défense', fait('EE11')],
  ['attente-notification-memoire', 'Attente de la notification du mémoire', fait('EE10')],
  ['attente-memoire', 'Attente du mémoire du demandeur', fait('EE07')],
  ['declare', 'Pourvoi déclaré', fait('EE06')],
);

/** Pourvoi about professional elections (CPC 999 to 1008). */
export const electionsProfessionnelles: Procedure = {
  id: 'elections-professionnelles',
  nom: 'Pourvoi en matière d’élections professionnelles',
  actes: [...ACTES_ELECTIONS_PROFESSIONNELLES, ...questionIncidente(['EE06']), ...ACTES_D_INSTANCE_CIVILE, ...ACTES_DE_GESTION],
  ouverture: { actes: ['EE06'], serie: 'elections' },
  reperes: { declaration: ['EE06'], saisine: ['EC44'] },
  expiration: 'CPC 642',
  avecGrace: ({ ligne }) => [...MOIS, 'C60'].includes(ligne),
  etape: etapeSelon(ETAPES),
  etapes: etapesPossibles(ETAPES),
  obligations: (etat) => obligationsDe(electionsProfessionnelles, etat),
  cloture,
};
