import { instanceEnCours, nonRadie } from '../../noyau/conditions';
import { aEteFait } from '../../noyau/lecture';
import { condition, refuser } from '../../noyau/refus';
import { deLaCour, type RegleActe } from '../../noyau/regle-acte';
import { observations } from '../champs';
import { PRESIDENT } from '../../noyau/roles';

export const ec34: RegleActe = {
  definition: deLaCour({
    id: 'EC34', nom: 'seance-instruction-tenue', titre: 'Séance d’instruction', bouton: 'Enregistrer la séance d’instruction', auteur: 'président, doyens, rapporteurs, avocats généraux', roles: PRESIDENT,
    articles: ['CPC 1013'], region: 'JUG', compartiment: 'cour', cible: 'dossier', prealable: 'désignation du rapporteur', ouvre: ['EC35'], champs: [observations],
  }),
  suit: ['EC31', 'GE03'],
  conditions: [instanceEnCours, nonRadie, condition((etat) => !aEteFait(etat, 'EC35'),
    refuser('rapport-depose', 'La séance d’instruction se tient avant le dépôt du rapport.', { article: 'CPC 1013' }))],
};
