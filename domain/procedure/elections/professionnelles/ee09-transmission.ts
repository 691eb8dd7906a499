import { observations } from '../../noyau/formulaire';
import { recu, type RegleActe } from '../../noyau/regle-acte';
import { DEPOT } from '../../noyau/roles';

export const ee09: RegleActe = {
  definition: recu({
    id: 'EE09', nom: 'dossier-electoral-transmis', titre: 'Transmission du dossier par le greffe de la juridiction attaquée', bouton: 'Enregistrer la transmission du dossier', auteur: 'greffier de la juridiction attaquée', roles: DEPOT,
    articles: ['CPC 1003'], region: 'A_QUO', cible: 'dossier', prealable: 'déclaration de pourvoi', ouvre: ['EC30'], champs: [observations],
  }),
  suit: ['EE06'],
  passe: { region: 'A_QUO', etat: 'transmis' },
};
