import { recu, type RegleActe } from '../../noyau/regle-acte';
import { DEPOT } from '../../noyau/roles';

export const ep06b: RegleActe = {
  definition: recu({
    id: 'EP06b', nom: 'arret-au-fond-rendu', titre: 'Arrêt rendu au fond après refus de l’examen immédiat', bouton: 'Enregistrer l’arrêt rendu au fond', auteur: 'juridiction du fond', roles: DEPOT,
    articles: ['CPP 571'], region: 'EXAMEN', cible: 'dossier', prealable: 'examen immédiat refusé',
  }),
  suit: ['EP06'],
  passe: { region: 'EXAMEN', etat: 'fond-juge' },
};
