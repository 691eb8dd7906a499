import { instanceEnCours } from '../../noyau/conditions';
import { solder } from '../../noyau/echeances';
import { choix } from '../../noyau/formulaire';
import { echeancesDeLigne, nomRegion } from '../../noyau/lecture';
import { champ, recu, type RegleActe } from '../../noyau/regle-acte';
import { DEPOT } from '../../noyau/roles';

export const es08: RegleActe = {
  definition: recu({
    id: 'ES08', nom: 'memoire-en-defense-sans-representation', titre: 'Mémoire en défense et, le cas échéant, pourvoi incident', bouton: 'Enregistrer le mémoire en défense', auteur: 'défendeur', roles: DEPOT,
    articles: ['CPC 991', 'CPC 1010'], region: 'DEF', cible: 'defendeur', prealable: 'copie de la déclaration adressée au défendeur', ouvre: ['ES09'], ferme: ['C43', 'C25'],
    champs: [
      champ('incident', 'Contient un pourvoi incident ou provoqué', 'oui-non', { aide: 'Hors délai, il est irrecevable, ce qui est relevé d’office ; aucune sanction n’est écrite pour la défense tardive.' }),
      champ('nature', 'Nature de l’incident', 'choix', choix(['incident', 'Pourvoi incident'], ['provoque', 'Pourvoi provoqué'])),
    ],
  }),
  mene: [{ region: 'INC', etat: 'remis' }],
  suit: ['ES03'],
  conditions: [instanceEnCours],
  passe: { region: 'DEF', etat: 'defense-remise' },
  effets(d) {
    solder(d, echeancesDeLigne(d.etat, 'C43', d.acte.partie));
    if (d.acte.donnees['incident'] === true) d.region(nomRegion('INC', d.acte.partie), 'remis', undefined, 'CPC 1010');
  },
};
