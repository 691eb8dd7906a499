import { deLaCour, type RegleActe } from '../../noyau/regle-acte';
import { motif } from '../../noyau/formulaire';
import { prononcer } from '../../noyau/fin';
import { PRESIDENT } from '../../noyau/roles';
import { instancePenaleEnCours } from '../conditions';

export const ep07: RegleActe = {
  definition: deLaCour({
    id: 'EP07', nom: 'non-admission-ordonnee', titre: 'Ordonnance de non-admission : décision non susceptible de recours', bouton: 'Rendre l’ordonnance de non-admission', auteur: 'président de la chambre criminelle', roles: PRESIDENT,
    articles: ['CPP 567-1', 'CPP 570'], region: 'JUG', volet: 'decision', cible: 'dossier', prealable: 'déclaration de pourvoi contre une décision non susceptible de recours', champs: [motif],
  }),
  suit: ['EP02', 'EP03'],
  conditions: [instancePenaleEnCours],
  effets(d) { prononcer(d, 'non-admission-ordonnance', 'pourvoi non admis', 'CPP 567-1'); },
};
