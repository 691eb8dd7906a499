import { avantArret, instanceEnCours } from '../../noyau/conditions';
import { champ, recu, type RegleActe } from '../../noyau/regle-acte';
import { enCours } from '../../noyau/fin';
import { DEPOT } from '../../noyau/roles';

export const ec29: RegleActe = {
  definition: recu({
    id: 'EC29', nom: 'desistement-remis', titre: 'Désistement du pourvoi', bouton: 'Enregistrer le désistement', auteur: 'demandeur', roles: DEPOT,
    articles: ['CPC 1024', 'CPC 1025', 'CPC 1026'], region: 'DEM', cible: 'demandeur', collectif: true, prealable: 'pourvoi en cours', ouvre: ['EC29b'],
    champs: [champ('reserves', 'Contient des réserves', 'oui-non')],
  }),
  mene: [{ region: 'DEM', etat: 'desistement-demande' }],
  suit: ['EC08'],
  conditions: [instanceEnCours, avantArret],
  effets(d) { d.region(d.regionsDe('DEM', enCours(d)), 'desistement-demande'); },
};
