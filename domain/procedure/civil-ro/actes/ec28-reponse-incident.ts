import { instanceEnCours } from '../../noyau/conditions';
import { solder } from '../../noyau/echeances';
import { echeancesDeLigne } from '../../noyau/lecture';
import { recu, type RegleActe } from '../../noyau/regle-acte';
import { observations } from '../champs';
import { DEPOT } from '../../noyau/roles';

export const ec28: RegleActe = {
  definition: recu({
    id: 'EC28', nom: 'reponse-a-l-incident', titre: 'Réponse au pourvoi incident', bouton: 'Enregistrer la réponse à l’incident', auteur: 'défendeur à l’incident', roles: DEPOT,
    articles: ['CPC 1010'], region: 'DEM', cible: 'partie', collectif: true, prealable: 'mémoire incident notifié', ferme: ['C26'], champs: [observations],
  }),
  mene: [{ region: 'INC', etat: 'repondu' }],
  suit: ['EC27'],
  conditions: [instanceEnCours],
  effets(d) {
    solder(d, echeancesDeLigne(d.etat, 'C26', d.acte.partie));
    d.region(Object.keys(d.etat.regions).filter((nom) => nom.startsWith('INC[') && d.etat.regions[nom]?.etat === 'notifie'), 'repondu');
  },
};
