import { deLaCour, type RegleActe } from '../../noyau/regle-acte';
import { instanceEnCours } from '../../noyau/conditions';
import { observations } from '../champs';
import { GREFFE } from '../../noyau/roles';

export const ec09: RegleActe = {
  definition: deLaCour({
    id: 'EC09', nom: 'pourvoi-enregistre', titre: 'Enregistrement du pourvoi et lettre simple aux défendeurs', bouton: 'Enregistrer le pourvoi et aviser les défendeurs',
    auteur: 'greffe de la Cour', roles: GREFFE, articles: ['CPC 977'], region: 'DEF', cible: 'dossier',
    prealable: 'déclaration de pourvoi', ouvre: ['EC12', 'EC19'], ferme: ['C21'], champs: [observations],
  }),
  suit: ['EC08'],
  conditions: [instanceEnCours],
  passe: { region: 'DEF', etat: 'avise' },
};
