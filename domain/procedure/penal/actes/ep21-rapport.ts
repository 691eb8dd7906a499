import { designe } from '../../noyau/conditions';
import { signataire } from '../../noyau/formulaire';
import { deLaCour, type RegleActe } from '../../noyau/regle-acte';
import { RAPPORTEUR } from '../../noyau/roles';
import { instancePenaleEnCours } from '../conditions';

export const ep21: RegleActe = {
  definition: deLaCour({
    id: 'EP21', nom: 'rapport-penal-depose', titre: 'Dépôt du rapport : plus de mémoire ni de question de constitutionnalité incidente', bouton: 'Déposer le rapport', auteur: 'rapporteur', roles: RAPPORTEUR,
    articles: ['CPP 590'], region: 'JUG', cible: 'dossier', prealable: 'commission du rapporteur', ouvre: ['EP22'], ferme: ['P15', 'Q7'], champs: [signataire],
  }),
  suit: ['EP20', 'GE03'],
  conditions: [instancePenaleEnCours, designe('rapporteur', 'CPP 588', 'EP20', ['president'])],
  passe: { region: 'JUG', etat: 'rapport-depose' },
};
