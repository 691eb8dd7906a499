import { ouvrir } from '../../noyau/echeances';
import { partiesDe } from '../../noyau/lecture';
import { champ, type RegleActe } from '../../noyau/regle-acte';
import { aNotifier, solderMemoire } from '../memoire';
import { DEPOT } from '../roles';

export const ec15: RegleActe = {
  definition: {
    id: 'EC15', nom: 'memoire-ampliatif-notifie', titre: 'Notification du mémoire ampliatif à l’avocat constitué ou à la partie dispensée', bouton: 'Enregistrer la notification du mémoire',
    nature: 'recu', auteur: 'avocat du demandeur', roles: DEPOT, articles: ['CPC 978'], region: 'DEF', cible: 'defendeur', collectif: true,
    prealable: 'mémoire ampliatif remis', ouvre: ['C24', 'C25', 'C28'], ferme: ['C22', 'C23'],
    champs: [champ('demandeur', 'Au nom de', 'partie', { rolePartie: 'demandeur' })],
  },
  suit: ['EC14'],
  effets(d) {
    const defendeurs = d.cibles('defendeur').filter((p) => d.acte.partie !== undefined || aNotifier(p, d.date));
    if (defendeurs.some((p) => !aNotifier(p, d.date))) {
      d.marque('defendeur-non-constitue', 'Ce défendeur n’a pas constitué avocat : le mémoire devait lui être signifié.', 'CPC 978');
    }
    d.region(d.regionsDe('DEF', defendeurs), 'memoire-notifie');
    ouvrir(d, { regle: 'cpc-982', region: 'DEF', parties: defendeurs });
    ouvrir(d, { regle: 'cpc-1010-al1', region: 'DEF', parties: defendeurs });
    for (const demandeur of partiesDe(d.etat, 'demandeur')) solderMemoire(d, demandeur);
  },
};
