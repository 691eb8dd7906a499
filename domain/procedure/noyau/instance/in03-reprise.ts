import { choix } from '../formulaire';
import { champ, recu, requis, type RegleActe } from '../regle-acte';
import { DEPOT } from '../roles';
import { interrompue } from './conditions';
import { reprendre } from './reprendre';

export const in03: RegleActe = {
  definition: recu({
    id: 'IN03', nom: 'instance-reprise', titre: 'Reprise de l’instance', bouton: 'Enregistrer la reprise de l’instance', auteur: 'partie ou ses ayants droit', roles: DEPOT,
    articles: ['CPC 373', 'CPC 374'], region: 'INSTANCE', cible: 'partie', collectif: true, prealable: 'instance interrompue',
    champs: [champ('forme', 'Forme', 'choix', { ...requis, ...choix(['volontaire', 'Reprise volontaire'], ['citation', 'Citation en reprise d’instance']) })],
  }),
  mene: [{ region: 'INSTANCE', etat: 'reprise' }],
  suit: ['IN01'],
  conditions: [interrompue],
  effets(d) { reprendre(d); },
};
