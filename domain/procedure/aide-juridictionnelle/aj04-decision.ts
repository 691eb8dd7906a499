import { eteindre, ouvrir } from '../noyau/echeances';
import { echeancesDe, estPendante, partiesDe } from '../noyau/lecture';
import { champ, deLaCour, requis, type RegleActe } from '../noyau/regle-acte';
import { GREFFE } from '../noyau/roles';
import { auStade, choixDecisions, DECRET, RECOURS } from './voies';

export const aj04: RegleActe = {
  definition: deLaCour({
    id: 'AJ04', nom: 'decision-du-bureau-rendue', titre: 'Décision du bureau d’aide juridictionnelle', bouton: 'Enregistrer la décision du bureau', auteur: 'bureau d’aide juridictionnelle', roles: GREFFE,
    articles: [DECRET], region: 'AIDE', volet: 'decision', cible: 'dossier', prealable: 'demande déposée', ouvre: ['AJ05', 'AJ08'], ferme: ['AJ02'],
    champs: [champ('decision', 'Décision', 'choix', { ...requis, ...choixDecisions })],
  }),
  suit: ['AJ01'],
  conditions: [auStade(['demandee', 'renvoyee'], 'une demande devant le bureau', 'AJ01')],
  passe: { region: 'AIDE', etat: 'decidee' },
  effets(d) { eteindre(d, echeancesDe(d.etat).filter(estPendante), 'décision du bureau'); },
};

export const aj05: RegleActe = {
  definition: deLaCour({
    id: 'AJ05', nom: 'decision-du-bureau-notifiee', titre: 'Décision du bureau d’aide juridictionnelle notifiée', bouton: 'Enregistrer la notification', auteur: 'bureau d’aide juridictionnelle', roles: GREFFE,
    articles: ['décret 2020-1717, art. 44', RECOURS], region: 'AIDE', volet: 'decision', cible: 'dossier', prealable: 'décision du bureau', ouvre: ['A1', 'A2', 'AJ06'],
  }),
  suit: ['AJ04'],
  conditions: [auStade(['decidee'], 'une décision du bureau qui ne soit pas encore notifiée', 'AJ04')],
  passe: { region: 'AIDE', etat: 'notifiee' },
  effets(d) { ouvrir(d, { regle: 'l91-647-23', region: 'AIDE', parties: partiesDe(d.etat, 'demandeur') }); },
};
