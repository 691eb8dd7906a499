import { instanceEnCours } from '../../noyau/conditions';
import { recu, type RegleActe } from '../../noyau/regle-acte';
import { DEPOT } from '../../noyau/roles';
import { champCopie, verifierCopie } from '../communs/defense';

export const ee05: RegleActe = {
  definition: recu({
    id: 'EE05', nom: 'memoire-en-defense-listes', titre: 'Mémoire en défense, listes électorales', bouton: 'Enregistrer le mémoire en défense', auteur: 'défendeur, sans délai', roles: DEPOT,
    articles: ['C. élect. R. 19-5'], region: 'DEF', cible: 'defendeur', prealable: 'copie de la déclaration adressée au défendeur', ferme: ['C46'], champs: [champCopie],
  }),
  suit: ['EE03'],
  conditions: [instanceEnCours],
  passe: { region: 'DEF', etat: 'defense-remise' },
  effets(d) { verifierCopie(d, 'C. élect. R. 19-5'); },
};
