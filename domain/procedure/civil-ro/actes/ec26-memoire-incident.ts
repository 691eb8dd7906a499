import { instanceEnCours } from '../../noyau/conditions';
import { depassee, ouvrir, solder } from '../../noyau/echeances';
import { echeancesDeRegle, nomRegion } from '../../noyau/lecture';
import { champ, recu, type RegleActe } from '../../noyau/regle-acte';
import { choix } from '../champs';
import { DEPOT } from '../../noyau/roles';

export const ec26: RegleActe = {
  definition: recu({
    id: 'EC26', nom: 'memoire-incident-remis', titre: 'Mémoire au soutien d’un pourvoi incident ou provoqué', bouton: 'Enregistrer le mémoire incident', auteur: 'avocat du défendeur', roles: DEPOT,
    articles: ['CPC 1010', 'CPC 614', 'CPC 550'], region: 'INC', cible: 'defendeur', prealable: 'notification ou signification du mémoire ampliatif', ouvre: ['EC27'], ferme: ['C25'],
    champs: [champ('nature', 'Nature', 'choix', choix(['incident', 'Pourvoi incident'], ['provoque', 'Pourvoi provoqué']))],
  }),
  mene: [{ region: 'INC', etat: 'remis' }],
  suit: ['EC15', 'EC16'],
  conditions: [instanceEnCours],
  effets(d) {
    const partie = d.etat.parties[d.acte.partie!]!;
    const remises = echeancesDeRegle(d.etat, 'cpc-1010-al1', partie.id);
    const depart = remises.find(({ demande }) => demande !== undefined)?.demande?.depart;
    d.region(nomRegion('INC', partie.id), 'remis');
    solder(d, remises.filter((e) => depassee(e, d.date)));
    if (depart !== undefined) ouvrir(d, { regle: 'cpc-1010-al2', region: 'DEF', parties: [partie], depart });
  },
};
