import { instanceEnCours } from '../../noyau/conditions';
import { eteindre } from '../../noyau/echeances';
import { echeancesDeLigne } from '../../noyau/lecture';
import { champ, deLaCour, requis, type RegleActe } from '../../noyau/regle-acte';
import { choix } from '../champs';
import { prononcer } from '../../noyau/fin';
import { PRESIDENT } from '../../noyau/roles';

export const ec33: RegleActe = {
  definition: deLaCour({
    id: 'EC33', nom: 'mediation-terminee', titre: 'Homologation de l’accord ou fin de la mission amiable', bouton: 'Enregistrer l’issue de la mesure amiable', auteur: 'formation restreinte', roles: PRESIDENT,
    articles: ['CPC 1014', 'CPC 1543', 'CPC 1535-5'], region: 'MEDIATION', cible: 'dossier', prealable: 'mesure amiable ordonnée', ferme: ['C33'],
    champs: [champ('issue', 'Issue', 'choix', { ...requis, ...choix(['homologation', 'Accord homologué'], ['fin-de-mission', 'Fin de la mission sans accord']) })],
  }),
  suit: ['EC32'],
  conditions: [instanceEnCours],
  passe: { region: 'MEDIATION', etat: 'terminee' },
  effets(d) {
    eteindre(d, echeancesDeLigne(d.etat, 'C33'), 'fin de la mesure amiable');
    if (d.acte.donnees['issue'] === 'homologation') prononcer(d, 'accord-homologue', 'accord homologué', 'CPC 1014');
  },
};
