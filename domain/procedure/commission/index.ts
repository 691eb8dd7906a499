import { fait } from '../noyau/etapes';
import { actesDe, aEteFait, dernierActe } from '../noyau/lecture';
import { apres } from '../noyau/obligations/chaine';
import { ligne } from '../noyau/obligations/cloture';
import type { Signaux } from '../noyau/obligations/signaux';
import { particuliere } from '../noyau/particuliere';
import { alerte } from '../noyau/taches';
import { cm01 } from './cm01-saisine';
import { cm02, cm03, cm04 } from './cm02-instruction';
import { cm05, cm06, cm07 } from './cm05-jugement';

/** Guard: as long as no text of the commission has been read, no date is given rather than a wrong one. */
const sansDelai: Signaux = (etat) => actesDe(etat, 'CM01').slice(0, 1).map(({ acteId, dateActe }) => alerte(etat, {
  nom: 'delais-non-verifies', genre: 'information', region: 'COMMISSION', cause: acteId, depuis: dateActe,
  texte: 'Aucun délai n’est calculé : le texte propre à cette commission n’a pas été lu. Vérifiez ceux qui s’appliquent.',
}));

/**
 * A case before one of the commissions juridictionnelles the Court hosts: the course they share, from the referral to the
 * notification. What is proper to each (limits, composition, appeal) is not written here: no text of theirs was read.
 */
export const commission = particuliere({
  id: 'commission',
  nom: 'Affaire devant une commission juridictionnelle',
  appellation: 'Affaire de commission',
  actes: [cm01, cm02, cm03, cm04, cm05, cm06, cm07],
  ouverture: { actes: ['CM01'], serie: 'commissions' },
  expiration: 'CPC 642',
  etapes: [
    ['notifiee', 'Décision notifiée', fait('CM07')],
    ['decidee', 'Décision rendue', ({ issue }) => issue !== undefined],
    ['audience-fixee', 'Audience fixée', fait('CM05')],
    ['rapport', 'Rapport déposé', fait('CM04')],
    ['instruction', 'En cours d’instruction', fait('CM03')],
    ['saisie', 'Commission saisie', fait('CM01')],
  ],
  chaine: [
    { genre: 'designer-rapporteur-commission', titre: 'Désigner le rapporteur', pour: 'president', fonction: 'president', acte: 'CM03', region: 'INSTRUCTION', cause: apres('CM01', 'CM03') },
    { genre: 'deposer-rapport-commission', titre: 'Déposer le rapport', pour: 'conseiller', fonction: 'rapporteur', acte: 'CM04', region: 'INSTRUCTION', cause: apres('CM03', 'CM04') },
    { genre: 'fixer-audience-commission', titre: 'Fixer l’audience de la commission', pour: 'president', fonction: 'president', acte: 'CM05', region: 'AUDIENCE', cause: apres('CM04', 'CM05') },
    { genre: 'enregistrer-decision-commission', titre: 'Enregistrer la décision de la commission', pour: 'greffier', fonction: 'greffier', acte: 'CM06', region: 'COMMISSION', cause: apres('CM05', 'CM06') },
  ],
  suites: [{ genre: 'notifier-decision-commission', titre: 'Notifier la décision aux parties', pour: 'greffier', fonction: 'greffier', acte: 'CM07', region: 'ENVOI', cause: (e) => (aEteFait(e, 'CM07') ? undefined : dernierActe(e, 'CM06')) }],
  signaux: [sansDelai],
  cloture: (etat) => [ligne('notification', 'Décision notifiée', aEteFait(etat, 'CM07'), { acte: 'CM07' })],
});
