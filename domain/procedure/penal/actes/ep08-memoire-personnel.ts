import { recu, type RegleActe } from '../../noyau/regle-acte';
import { enCours } from '../../noyau/fin';
import { DEPOT } from '../../noyau/roles';
import { instancePenaleEnCours } from '../conditions';
import { deposer, PERSONNELS } from '../memoires';
import { MEMOIRES_URGENTS } from '../regimes';
import { avantRapport } from '../rapport';

export const ep08: RegleActe = {
  definition: recu({
    id: 'EP08', nom: 'memoire-personnel-depose', titre: 'Mémoire personnel déposé au greffe de la juridiction attaquée', bouton: 'Enregistrer le mémoire personnel', auteur: 'demandeur', roles: DEPOT,
    articles: ['CPP 584'], region: 'DEM', cible: 'demandeur', collectif: true, prealable: 'déclaration de pourvoi', ouvre: ['EP13'], ferme: ['P09', 'O4', 'P18', 'P19', 'P02'],
  }),
  mene: [{ region: 'DEM', etat: 'memoire-personnel' }],
  suit: ['EP02', 'EP03'],
  conditions: [instancePenaleEnCours, avantRapport],
  effets(d) {
    d.region(d.regionsDe('DEM', enCours(d)), 'memoire-personnel');
    for (const p of enCours(d)) deposer(d, p, [...PERSONNELS, ...MEMOIRES_URGENTS], 'mémoire personnel déposé dans le délai');
  },
};
