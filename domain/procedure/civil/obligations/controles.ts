import { aEteFait, designes, echeancesDeLigne, etatRegion } from '../../noyau/lecture';
import { passee } from '../../noyau/obligations/suites';
import type { Controle, EtatPourvoi } from '../../types';

type Etat = Controle['etat'];
export const si = (fait: boolean): Etat => (fait ? 'fait' : 'manque');

/** A step settled by limits: late as soon as one has passed unmet. */
export const parDelais = (etat: EtatPourvoi, lignes: string[], fait: boolean): Etat =>
  (echeancesDeLigne(etat, lignes).some(passee) ? 'en-retard' : si(fait));

/** What the judgment needs, the same in every civil procedure; struck out, a case waits. */
export function controlesDeJugement(etat: EtatPourvoi): Controle[] {
  const bloque = etatRegion(etat, 'RAD') === 'radie';
  const instruction = (fait: boolean): Etat => (fait ? 'fait' : bloque ? 'bloque' : 'manque');
  return [
    { code: 'distribution', texte: 'Affaire distribuée', etat: instruction(aEteFait(etat, 'EC30')), article: 'CPC 1011', acte: 'EC30' },
    { code: 'rapporteur', texte: 'Rapporteur désigné', etat: instruction(designes(etat, 'rapporteur').length > 0), article: 'CPC 1012', acte: 'EC31' },
    { code: 'avocat-general', texte: 'Avocat général désigné', etat: instruction(designes(etat, 'avocat-general').length > 0), article: 'COJ L432-3', acte: 'GE03' },
    { code: 'rapport', texte: 'Rapport déposé', etat: instruction(aEteFait(etat, 'EC35')), article: 'CPC 1012', acte: 'EC35' },
    { code: 'avis', texte: 'Avis de l’avocat général communiqué', etat: instruction(aEteFait(etat, 'EC38')), article: 'CPC 1019', acte: 'EC38' },
    { code: 'audience', texte: 'Audience fixée', etat: instruction(aEteFait(etat, ['EC39b', 'EC40'])), article: 'CPC 1012', acte: 'EC39b' },
  ];
}
