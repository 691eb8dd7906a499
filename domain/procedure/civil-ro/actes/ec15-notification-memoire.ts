import { champ, recu, type RegleActe } from '../../noyau/regle-acte';
import { aNotifier, notifierMemoire } from '../memoire';
import { DEPOT } from '../../noyau/roles';

export const ec15: RegleActe = {
  definition: recu({
    id: 'EC15', nom: 'memoire-ampliatif-notifie', titre: 'Notification du mémoire ampliatif à l’avocat constitué ou à la partie dispensée', bouton: 'Enregistrer la notification du mémoire',
    auteur: 'avocat du demandeur', roles: DEPOT, articles: ['CPC 978'], region: 'DEF', cible: 'defendeur', collectif: true,
    prealable: 'mémoire ampliatif remis', ouvre: ['C24', 'C25', 'C28'], ferme: ['C22', 'C23'],
    champs: [champ('demandeur', 'Au nom de', 'partie', { rolePartie: 'demandeur' })],
  }),
  mene: [{ region: 'DEF', etat: 'memoire-notifie' }],
  suit: ['EC14'],
  effets(d) {
    const defendeurs = d.cibles('defendeur').filter((p) => d.acte.partie !== undefined || aNotifier(p, d.date));
    if (defendeurs.some((p) => !aNotifier(p, d.date))) {
      d.marque('defendeur-non-constitue', 'Ce défendeur n’a pas constitué avocat : le mémoire devait lui être signifié.', 'CPC 978');
    }
    notifierMemoire(d, defendeurs);
  },
};
