import { instanceEnCours } from '../../noyau/conditions';
import { depassee, ouvrir, remplacer, solder } from '../../noyau/echeances';
import { echeancesDeLigne, estOuverte } from '../../noyau/lecture';
import { recu, type RegleActe } from '../../noyau/regle-acte';
import { observations } from '../champs';
import { affaireRadiee } from '../radiation';
import { DEPOT } from '../../noyau/roles';

export const ec22: RegleActe = {
  definition: recu({
    id: 'EC22', nom: 'execution-manifestee', titre: 'Acte manifestant sans équivoque la volonté d’exécuter', bouton: 'Enregistrer l’acte d’exécution', auteur: 'demandeur', roles: DEPOT,
    articles: ['CPC 1009-2'], region: 'RAD', cible: 'demandeur', collectif: true, prealable: 'radiation notifiée', ouvre: ['C29'], ferme: ['C29'], champs: [observations],
  }),
  suit: ['EC20'],
  conditions: [instanceEnCours, affaireRadiee],
  effets(d) {
    const peremption = echeancesDeLigne(d.etat, 'C29').filter(estOuverte);
    if (peremption.some((e) => depassee(e, d.date))) solder(d, peremption);
    else if (peremption.length > 0) {
      remplacer(d, peremption, 'interrompue par un acte d’exécution');
      ouvrir(d, { regle: 'cpc-1009-2', region: 'RAD' });
    }
  },
};
