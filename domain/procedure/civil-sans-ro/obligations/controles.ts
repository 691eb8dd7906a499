import { controlesDeJugement, si } from '../../civil/obligations/controles';
import { aSolder } from '../../noyau/attente';
import { demandeursEnCours } from '../../noyau/fin';
import { aEteFait, echeancesDeRegle, etatRegion, partiesDe } from '../../noyau/lecture';
import { passee } from '../../noyau/obligations/suites';
import type { Controle, EtatPourvoi } from '../../types';
import { memoireDe, MEMOIRE, moyensEnonces } from '../memoire';

const soutenus = (etat: EtatPourvoi): boolean => demandeursEnCours(etat).every((p) => moyensEnonces(etat, p) || memoireDe(etat, p) !== undefined);
const DEFENDEUR_AVISE = ['memoire-notifie', 'delai-memoire-expire', 'defense-remise', 'defense-notifiee'];
const tousAvises = (etat: EtatPourvoi): boolean => partiesDe(etat, 'defendeur').every(({ id }) => DEFENDEUR_AVISE.includes(etatRegion(etat, 'DEF', id) ?? ''));

/** « Dossier sans défaut »: each step that the judgment needs, with where it stands. */
export function controles(etat: EtatPourvoi): Controle[] {
  if (!aEteFait(etat, 'ES01')) return [];
  const enRetard = echeancesDeRegle(etat, MEMOIRE).some(passee);
  return [
    { code: 'decision-attaquee', texte: 'Décision attaquée désignée', etat: si(etat.decisionAttaquee !== undefined), article: 'CPC 985' },
    { code: 'recepisse', texte: 'Récépissé remis à chaque demandeur', etat: si(demandeursEnCours(etat).every(({ id }) => aEteFait(etat, 'ES02', id))), article: 'CPC 986', acte: 'ES02' },
    { code: 'avis-defendeurs', texte: 'Défendeurs avisés, dossier demandé', etat: si(aEteFait(etat, 'ES03')), article: 'CPC 987', acte: 'ES03' },
    { code: 'transmission', texte: 'Dossier transmis', etat: si(aEteFait(etat, 'ES04')), article: 'CPC 988', acte: 'ES04' },
    { code: 'memoire', texte: 'Moyens énoncés, dans la déclaration ou par un mémoire', etat: enRetard ? 'en-retard' : si(soutenus(etat)), article: 'CPC 989', acte: 'ES05' },
    { code: 'notification-memoire', texte: 'Mémoire notifié à chaque défendeur, ou trois mois expirés', etat: si(tousAvises(etat)), article: 'CPC 990', acte: 'ES06' },
    { code: 'memoire-defense', texte: 'Mémoires en défense remis, ou délai expiré', etat: si(tousAvises(etat) && !aSolder(etat, ['C43'])), article: 'CPC 991', acte: 'ES08' },
    ...controlesDeJugement(etat),
  ];
}
