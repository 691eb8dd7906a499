import { etapeSelon, etapesPossibles, fait, issue, region, type Etape } from '../noyau/etapes';
import { etatRegion, partiesDe } from '../noyau/lecture';
import type { EtatPourvoi } from '../types';
import { depuisArret } from './arret';
import { enJugement, fondAttendu, oppositionPendante } from './conditions';
import { regimeDe } from './regimes';

const pendant = (nom: string, ...etats: string[]) => (etat: EtatPourvoi): boolean => enJugement(etat) && etats.includes(etatRegion(etat, nom) ?? '');

/** The first line that holds is the stage. */
const ETAPES: Etape[] = [
  ['clos', 'Dossier clos', ({ clos }) => clos !== undefined],
  ['delibere', 'En délibéré', pendant('JUG', 'delibere')],
  ['audience-fixee', 'Audience fixée', pendant('AUDIENCE', 'fixee')],
  ['rabat', 'Arrêt rabattu, à juger de nouveau', region('JUG', 'rabat')],
  ['opposition', 'Opposition à l’arrêt', oppositionPendante],
  ['decheance', 'Déchéance prononcée', issue('decheance')],
  ['desistement', 'Désistement constaté', issue('desistement')],
  ['non-admission', 'Pourvoi non admis', issue('non-admission', 'non-admission-ordonnance')],
  ['renvoi', 'Dossier adressé à la juridiction de renvoi', (etat) => depuisArret(etat, 'EP29')],
  ['notifie', 'Arrêt notifié', (etat) => depuisArret(etat, 'EP27')],
  ['arret', 'Arrêt rendu', ({ issue: prononcee }) => prononcee !== undefined],
  ['orientation', 'Orienté vers une formation', fait('EP22')],
  ['rapport-depose', 'Rapport déposé', fait('EP21')],
  ['rapporteur-commis', 'Rapporteur commis', fait('EP20')],
  ['attente-du-fond', 'Examen immédiat refusé, attente de l’arrêt au fond', fondAttendu],
  ['examen-immediat', 'Examen immédiat', region('EXAMEN', 'demande', 'admis')],
  ['urgence', 'Urgence : délai propre de la Cour', (etat) => fait('EP15')(etat) && regimeDe(etat).memoire !== undefined],
  ['attente-memoires', 'Attente des mémoires des avocats', fait('EP16')],
  ['dossier-recu', 'Dossier reçu à la Cour', fait('EP15')],
  ['dossier-transmis', 'Dossier transmis', fait('EP14')],
  ['memoires-initiaux', 'Attente des premiers mémoires', fait('EP04', 'EP08', 'EP09', 'EP10', 'EP11', 'EP12', 'EP13')],
  ['declare', 'Pourvoi déclaré au greffe de la juridiction attaquée', fait('EP02', 'EP03')],
  ['requete-en-renvoi', 'Requête en renvoi d’un tribunal à un autre', region('RENVOI662', 'pendante')],
  ['delai-ouvert', 'Délai de pourvoi ouvert', (etat) => partiesDe(etat, 'demandeur').length > 0 || fait('EP01')(etat)],
];

export const etape = etapeSelon(ETAPES);
export const ETAPES_PENAL = etapesPossibles(ETAPES);
