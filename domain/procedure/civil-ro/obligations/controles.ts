import { aEteFait, designes, echeancesDeLigne, estPendante, etatRegion, partiesDe } from '../../noyau/lecture';
import type { Controle, EtatPourvoi } from '../../types';
import { aNotifier, avis, remisLe } from '../memoire';

type Etat = Controle['etat'];
const si = (fait: boolean): Etat => (fait ? 'fait' : 'manque');

/** A step settled by limits: late as soon as one has passed unmet. */
function parDelais(etat: EtatPourvoi, lignes: string[], fait: boolean): Etat {
  const echeances = echeancesDeLigne(etat, lignes);
  if (echeances.some(({ statut }) => statut === 'echue' || statut === 'tardive')) return 'en-retard';
  return si(fait);
}

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
  const bloque = etatRegion(etat, 'RAD') === 'radie';
  const instruction = (fait: boolean): Etat => (fait ? 'fait' : bloque ? 'bloque' : 'manque');
  return [
    { code: 'decision-attaquee', texte: 'Décision attaquée désignée', etat: si(etat.decisionAttaquee !== undefined), article: 'CPC 975' },
    { code: 'enregistrement', texte: 'Pourvoi enregistré, défendeurs avisés', etat: si(aEteFait(etat, 'EC09')), article: 'CPC 977', acte: 'EC09' },
    { code: 'memoire-ampliatif', texte: 'Mémoire ampliatif remis', etat: parDelais(etat, ['C22'], memoiresRemis(etat)), article: 'CPC 978', acte: 'EC14' },
    { code: 'notification-memoire', texte: 'Mémoire ampliatif notifié ou signifié à chaque défendeur', etat: parDelais(etat, ['C23'], tousAvises(etat)), article: 'CPC 978', acte: 'EC15' },
    { code: 'constitution', texte: 'Un défendeur au moins a constitué avocat', etat: si(constitutions(etat)), article: 'CPC 973', acte: 'EC12' },
    { code: 'memoire-defense', texte: 'Mémoires en défense remis, ou délai expiré', etat: si(defenses(etat)), article: 'CPC 982', acte: 'EC25' },
    { code: 'distribution', texte: 'Affaire distribuée', etat: instruction(aEteFait(etat, 'EC30')), article: 'CPC 1011', acte: 'EC30' },
    { code: 'rapporteur', texte: 'Rapporteur désigné', etat: instruction(designes(etat, 'rapporteur').length > 0), article: 'CPC 1012', acte: 'EC31' },
    { code: 'avocat-general', texte: 'Avocat général désigné', etat: instruction(designes(etat, 'avocat-general').length > 0), article: 'COJ L432-3', acte: 'GE03' },
    { code: 'rapport', texte: 'Rapport déposé', etat: instruction(aEteFait(etat, 'EC35')), article: 'CPC 1012', acte: 'EC35' },
    { code: 'avis', texte: 'Avis de l’avocat général communiqué', etat: instruction(aEteFait(etat, 'EC38')), article: 'CPC 1019', acte: 'EC38' },
    { code: 'audience', texte: 'Audience fixée', etat: instruction(aEteFait(etat, ['EC39b', 'EC40'])), article: 'CPC 1012', acte: 'EC39b' },
  ];
}
