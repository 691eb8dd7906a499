import { instanceEnCours, premierPresidentOuDelegue } from '../../noyau/conditions';
import { deLaCour, type RegleActe } from '../../noyau/regle-acte';
import { signature } from '../champs';
import { conclureRadiations, radiationDemandee } from '../radiation';
import { PREMIER_PRESIDENT } from '../../noyau/roles';

export const ec21: RegleActe = {
  definition: deLaCour({
    id: 'EC21', nom: 'radiation-rejetee', titre: 'Ordonnance rejetant la demande de radiation, notifiée', bouton: 'Enregistrer le rejet de la radiation', auteur: 'premier président ou son délégué',
    roles: PREMIER_PRESIDENT, articles: ['CPC 1009-1'], region: 'RAD', cible: 'dossier', prealable: 'requête en radiation', ouvre: ['C31', 'C24', 'C25'], champs: signature,
  }),
  mene: [{ region: 'RAD', etat: 'rejetee' }],
  suit: ['EC19'],
  conditions: [instanceEnCours, radiationDemandee, premierPresidentOuDelegue('CPC 1009-1')],
  effets(d) { conclureRadiations(d, 'rejetee', { rejetNotifie: d.date }, 'rejet de la demande de radiation'); },
};
