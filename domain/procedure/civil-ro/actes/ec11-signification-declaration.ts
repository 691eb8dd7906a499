import { recu, type RegleActe } from '../../noyau/regle-acte';
import { DEPOT } from '../../noyau/roles';

export const ec11: RegleActe = {
  definition: recu({
    id: 'EC11', nom: 'declaration-signifiee', titre: 'Signification de la déclaration de pourvoi au défendeur', bouton: 'Enregistrer la signification de la déclaration',
    auteur: 'demandeur', roles: DEPOT, articles: ['CPC 977 al. 2'], region: 'DEF', cible: 'defendeur', prealable: 'avis du retour de la lettre', ouvre: ['EC12'],
  }),
  suit: ['EC10'],
  passe: { region: 'DEF', etat: 'declaration-signifiee' },
};
