import { instanceEnCours } from '../../noyau/conditions';
import { deLaCour, type RegleActe } from '../../noyau/regle-acte';
import { observations } from '../champs';
import { GREFFE } from '../../noyau/roles';

export const ec10: RegleActe = {
  definition: deLaCour({
    id: 'EC10', nom: 'lettre-retournee', titre: 'Avis à l’avocat du retour de la lettre au défendeur', bouton: 'Aviser du retour de la lettre',
    auteur: 'greffe de la Cour', roles: GREFFE, articles: ['CPC 977'], region: 'DEF', cible: 'defendeur', prealable: 'lettre simple adressée au défendeur',
    ouvre: ['EC11'], champs: [observations],
  }),
  suit: ['EC09'],
  conditions: [instanceEnCours],
  passe: { region: 'DEF', etat: 'lettre-retournee' },
};
