import { desistants, mettreFin } from '../../noyau/fin';
import { deLaCour, type RegleActe } from '../../noyau/regle-acte';
import { PRESIDENT } from '../../noyau/roles';
import { instancePenaleEnCours } from '../conditions';

export const ep30b: RegleActe = {
  definition: deLaCour({
    id: 'EP30b', nom: 'desistement-penal-constate', titre: 'Ordonnance donnant acte du désistement en matière pénale', bouton: 'Donner acte du désistement', auteur: 'président de la chambre criminelle', roles: PRESIDENT,
    articles: ['CPP 571-1', 'CPP 608'], region: 'DEM', cible: 'demandeur', collectif: true, prealable: 'désistement remis',
  }),
  mene: [{ region: 'DEM', etat: 'desiste' }],
  suit: ['EP30'],
  conditions: [instancePenaleEnCours],
  effets(d) { mettreFin(d, desistants(d), 'desiste', 'desistement', 'désistement constaté', 'CPP 571-1'); },
};
