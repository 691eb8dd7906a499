import { controlesDeJugement, parDelais, si } from '../../civil/obligations/controles';
import { aEteFait, echeancesDeLigne, estPendante, partiesDe } from '../../noyau/lecture';
import type { Controle, EtatPourvoi } from '../../types';
import { aNotifier, avis, remisLe } from '../memoire';


const memoiresRemis = (etat: EtatPourvoi): boolean => partiesDe(etat, 'demandeur').every((p) => remisLe(etat, p) !== undefined);
function tousAvises(etat: EtatPourvoi): boolean {
  const quand = avis(etat);
  return aEteFait(etat, 'EC14') && partiesDe(etat, 'demandeur').every((d) => partiesDe(etat, 'defendeur').every((f) => quand(d, f) !== undefined));
}
const constitutions = (etat: EtatPourvoi): boolean => partiesDe(etat, 'defendeur').some((p) => aNotifier(p, '9999-12-31'));
const defenses = (etat: EtatPourvoi): boolean => aEteFait(etat, ['EC15', 'EC16']) && !echeancesDeLigne(etat, 'C24').some(estPendante);

/** « Dossier sans défaut »: each step that the judgment needs, with where it stands. */
export function controles(etat: EtatPourvoi): Controle[] {
  if (!aEteFait(etat, 'EC08')) return [];
  return [
    { code: 'decision-attaquee', texte: 'Décision attaquée désignée', etat: si(etat.decisionAttaquee !== undefined), article: 'CPC 975' },
    { code: 'enregistrement', texte: 'Pourvoi enregistré, défendeurs avisés', etat: si(aEteFait(etat, 'EC09')), article: 'CPC 977', acte: 'EC09' },
    { code: 'memoire-ampliatif', texte: 'Mémoire ampliatif remis', etat: parDelais(etat, ['C22'], memoiresRemis(etat)), article: 'CPC 978', acte: 'EC14' },
    { code: 'notification-memoire', texte: 'Mémoire ampliatif notifié ou signifié à chaque défendeur', etat: parDelais(etat, ['C23'], tousAvises(etat)), article: 'CPC 978', acte: 'EC15' },
    { code: 'constitution', texte: 'Un défendeur au moins a constitué avocat', etat: si(constitutions(etat)), article: 'CPC 973', acte: 'EC12' },
    { code: 'memoire-defense', texte: 'Mémoires en défense remis, ou délai expiré', etat: si(defenses(etat)), article: 'CPC 982', acte: 'EC25' },
    ...controlesDeJugement(etat),
  ];
}
