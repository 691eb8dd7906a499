import { observations } from '../../noyau/formulaire';
import { recu, type RegleActe } from '../../noyau/regle-acte';
import { DEPOT } from '../../noyau/roles';

export const es04: RegleActe = {
  definition: recu({
    id: 'ES04', nom: 'dossier-civil-transmis', titre: 'Transmission du dossier par le greffe de la juridiction', bouton: 'Enregistrer la transmission du dossier', auteur: 'greffe de la juridiction dont émane la décision, sans délai', roles: DEPOT,
    articles: ['CPC 988'], region: 'A_QUO', cible: 'dossier', prealable: 'demande du dossier', ouvre: ['EC30'], ferme: ['C41'], champs: [observations],
  }),
  suit: ['ES03'],
  passe: { region: 'A_QUO', etat: 'transmis' },
};
