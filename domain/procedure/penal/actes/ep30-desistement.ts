import { enCours } from '../../noyau/fin';
import { recu, type RegleActe } from '../../noyau/regle-acte';
import { DEPOT } from '../../noyau/roles';
import { instancePenaleEnCours } from '../conditions';

export const ep30: RegleActe = {
  definition: recu({
    id: 'EP30', nom: 'desistement-penal-remis', titre: 'Désistement du pourvoi en matière pénale', bouton: 'Enregistrer le désistement', auteur: 'demandeur', roles: DEPOT,
    articles: ['CPP 571-1', 'CPP 608'], region: 'DEM', cible: 'demandeur', collectif: true, prealable: 'pourvoi en cours, avant l’arrêt', ouvre: ['EP30b'],
  }),
  mene: [{ region: 'DEM', etat: 'desistement-demande' }],
  suit: ['EP02', 'EP03'],
  conditions: [instancePenaleEnCours],
  effets(d) { d.region(d.regionsDe('DEM', enCours(d)), 'desistement-demande'); },
};
