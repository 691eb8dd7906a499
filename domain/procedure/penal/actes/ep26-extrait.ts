import { solder } from '../../noyau/echeances';
import { observations } from '../../noyau/formulaire';
import { echeancesDeRegle } from '../../noyau/lecture';
import { deLaCour, type RegleActe } from '../../noyau/regle-acte';
import { GREFFE } from '../../noyau/roles';

export const ep26: RegleActe = {
  definition: deLaCour({
    id: 'EP26', nom: 'extrait-adresse-au-parquet', titre: 'Extrait ou expédition de l’arrêt adressé au procureur général', bouton: 'Adresser l’extrait ou l’expédition', auteur: 'greffe de la Cour', roles: GREFFE,
    articles: ['CPP 617', 'CPP 614'], region: 'JUG', cible: 'dossier', prealable: 'arrêt rendu', ouvre: ['EP27', 'EP29'], ferme: ['P22'], champs: [observations],
  }),
  suit: ['EP24'],
  passe: { region: 'ENVOI', etat: 'adresse' },
  effets(d) { solder(d, echeancesDeRegle(d.etat, 'cpp-617')); },
};
