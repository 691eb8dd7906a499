import { instanceEnCours, premierPresidentOuDelegue } from '../../noyau/conditions';
import { echeancesDeLigne } from '../../noyau/lecture';
import { deLaCour, type RegleActe } from '../../noyau/regle-acte';
import { signature } from '../champs';
import { enCours, mettreFin } from '../../noyau/fin';
import { PREMIER_PRESIDENT } from '../../noyau/roles';
import { delaiPasse, nonTenue } from '../../noyau/sanctions';

export const ec18: RegleActe = {
  definition: deLaCour({
    id: 'EC18', nom: 'decheance-prononcee', titre: 'Ordonnance de déchéance', bouton: 'Prononcer la déchéance', auteur: 'premier président ou son délégué', roles: PREMIER_PRESIDENT,
    articles: ['CPC 978', 'CPC 621'], region: 'DEM', cible: 'demandeur', collectif: true, prealable: 'délai du mémoire ampliatif expiré', ferme: ['C22', 'C23'], champs: signature,
  }),
  mene: [{ region: 'DEM', etat: 'dechu' }],
  suit: ['EC08'],
  conditions: [instanceEnCours, premierPresidentOuDelegue('CPC 978'), delaiPasse(['C22', 'C23'], 'CPC 978', 'La déchéance n’est pas encourue')],
  effets(d) {
    const dechus = enCours(d).filter(({ id }) => echeancesDeLigne(d.etat, ['C22', 'C23'], id).some((e) => nonTenue(e, d.date)));
    mettreFin(d, dechus, 'dechu', 'decheance', 'déchéance prononcée', 'CPC 978');
  },
};
