import { recu, type RegleActe } from '../noyau/regle-acte';
import { observations } from '../noyau/formulaire';
import { DEPOT } from '../noyau/roles';

export const ev01c: RegleActe = {
  definition: recu({
    id: 'EV01c', nom: 'observations-sur-la-demande-d-avis', titre: 'Observations sur la demande d’avis', bouton: 'Enregistrer les observations', auteur: 'parties, par avocat aux Conseils quand la représentation est obligatoire', roles: DEPOT,
    articles: ['CPC 1031-4', 'CPP 706-66'], region: 'AVIS', volet: 'instruction', cible: 'partie', prealable: 'demande d’avis', champs: [observations],
  }),
  suit: ['EV01'],
};
