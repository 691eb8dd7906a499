import { aEteFait, designes, echeancesDeRegle, partiesDe } from '../../noyau/lecture';
import { passee } from '../../noyau/obligations/suites';
import type { Controle, EtatPourvoi } from '../../types';
import { fondAttendu } from '../conditions';
import { decheanceConstatee } from '../memoires';
import { memoireDepose } from '../rapport';
import { TRANSMISSIONS } from '../regimes';

type Etat = Controle['etat'];
const si = (fait: boolean, enRetard = false): Etat => (fait ? 'fait' : enRetard ? 'en-retard' : 'manque');

/** « Dossier sans défaut »: each step that the judgment needs, with where it stands. */
export function controles(etat: EtatPourvoi): Controle[] {
  if (!aEteFait(etat, ['EP02', 'EP03'])) return [];
  const instruction = (fait: boolean): Etat => (fait ? 'fait' : fondAttendu(etat) ? 'bloque' : 'manque');
  const tardive = (...regles: string[]): boolean => echeancesDeRegle(etat, regles).some(passee);
  const dechu = partiesDe(etat, 'demandeur').some((p) => decheanceConstatee(etat, p).length > 0);
  return [
    { code: 'decision-attaquee', texte: 'Décision attaquée désignée', etat: si(etat.decisionAttaquee !== undefined), article: 'CPP 576' },
    { code: 'recours-notifie', texte: 'Recours notifié au ministère public et aux autres parties', etat: si(aEteFait(etat, 'EP04'), tardive('cpp-578')), article: 'CPP 578', acte: 'EP04' },
    { code: 'transmission', texte: 'Dossier mis en état et transmis', etat: si(aEteFait(etat, 'EP14'), tardive('cpp-586', ...TRANSMISSIONS)), article: 'CPP 586', acte: 'EP14' },
    { code: 'reception', texte: 'Dossier reçu à la Cour', etat: si(aEteFait(etat, 'EP15')), article: 'CPP 587', acte: 'EP15' },
    { code: 'memoires', texte: 'Mémoires déposés', etat: si(memoireDepose(etat) && !dechu, dechu), article: 'CPP 588', acte: 'EP18' },
    { code: 'rapporteur', texte: 'Rapporteur commis', etat: instruction(designes(etat, 'rapporteur').length > 0), article: 'CPP 588', acte: 'EP20' },
    { code: 'avocat-general', texte: 'Avocat général désigné', etat: instruction(designes(etat, 'avocat-general').length > 0), article: 'COJ L432-3', acte: 'GE03' },
    { code: 'rapport', texte: 'Rapport déposé', etat: instruction(aEteFait(etat, 'EP21')), article: 'CPP 590', acte: 'EP21' },
    { code: 'orientation', texte: 'Formation désignée', etat: instruction(aEteFait(etat, 'EP22')), article: 'CPP 567-1-1', acte: 'EP22' },
    { code: 'audience', texte: 'Audience fixée', etat: instruction(aEteFait(etat, ['EP22b', 'EP22c', 'EP23'])), article: 'CPP 602', acte: 'EP22b' },
  ];
}
