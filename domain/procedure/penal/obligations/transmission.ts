import { aEteFait, dernierActe, echeancesDeRegle, estOuverte } from '../../noyau/lecture';
import { passee } from '../../noyau/obligations/suites';
import { pourLe, suivies } from '../../noyau/obligations/suivies';
import type { Attendus } from '../../noyau/obligations/types';
import { tache } from '../../noyau/taches';
import type { EtatPourvoi } from '../../types';
import { detenu } from '../detention';
import { TRANSMISSIONS } from '../regimes';

const declaration = (etat: EtatPourvoi) => dernierActe(etat, ['EP02', 'EP03']);
const delais = (etat: EtatPourvoi) => echeancesDeRegle(etat, [...TRANSMISSIONS, 'cpp-586']);

/** Until the Court holds the file, the registry watches over its coming; late or with someone detained, the task is raised. */
const suivre: Attendus = (etat) => {
  const cause = declaration(etat);
  if (!cause || aEteFait(etat, ['EP14', 'EP15'])) return [];
  const enRetard = delais(etat).some(passee);
  return [tache(etat, {
    genre: 'suivre-transmission', cause: cause.acteId, region: 'A_QUO', pour: 'greffier', fonction: 'greffier', acte: aEteFait(etat, 'EP13') ? 'EP14' : 'EP13', article: 'CPP 586',
    titre: enRetard ? 'Réclamer le dossier à la juridiction attaquée : le délai de transmission est passé' : 'Suivre la transmission du dossier par la juridiction attaquée',
    ...pourLe(delais(etat).filter(estOuverte)[0]), ...(enRetard && (detenu(etat) || echeancesDeRegle(etat, TRANSMISSIONS).length > 0) ? { escaladee: true } : {}),
  })];
};

/** Receipt is acknowledged by an act of the Court: limits run from it. */
const accuserReception: Attendus = (etat) => {
  const transmission = dernierActe(etat, 'EP14');
  if (!transmission || aEteFait(etat, 'EP15')) return [];
  return [tache(etat, {
    genre: 'accuser-reception', cause: transmission.acteId, region: 'JUG', pour: 'greffier', fonction: 'greffier', acte: 'EP15', article: 'CPP 587', titre: 'Accuser réception du dossier : les délais de la Cour courent de ce jour',
    pourLe: transmission.dateActe, ...(detenu(etat) ? { escaladee: true } : {}),
  })];
};

export const TRANSMISSION: Attendus[] = [
  suivre, accuserReception,
  suivies((etat) => echeancesDeRegle(etat, 'cpp-578'), { genre: 'notifier-recours', acte: 'EP04', titre: 'Notifier le recours au ministère public et aux autres parties', article: 'CPP 578' }),
  suivies((etat) => echeancesDeRegle(etat, 'cpp-856'), { genre: 'confirmer-declaration', acte: 'EP02b', titre: 'Confirmer à la mairie ou à la gendarmerie le pourvoi déclaré par lettre', article: 'CPP 856' }),
];
