import { instanceEnCours } from '../../noyau/conditions';
import { choix } from '../../noyau/formulaire';
import { champ, deLaCour, type RegleActe } from '../../noyau/regle-acte';
import { GREFFE } from '../../noyau/roles';

export const ee03: RegleActe = {
  definition: deLaCour({
    id: 'EE03', nom: 'pourvoi-electoral-enregistre', titre: 'Enregistrement, récépissé, et copie aussitôt adressée au défendeur', bouton: 'Enregistrer le pourvoi et aviser les défendeurs', auteur: 'greffe qui a reçu la déclaration', roles: GREFFE,
    articles: ['C. élect. R. 19-3'], region: 'DEF', cible: 'dossier', prealable: 'déclaration de pourvoi', ouvre: ['C46', 'EE05'],
    champs: [champ('greffe', 'Greffe qui y a procédé', 'choix', choix(['tribunal', 'Tribunal judiciaire'], ['cour', 'Cour de cassation']))],
  }),
  suit: ['EE02'],
  conditions: [instanceEnCours],
  passe: { region: 'DEF', etat: 'avise' },
};
