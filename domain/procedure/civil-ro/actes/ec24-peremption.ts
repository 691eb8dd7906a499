import { instanceEnCours, premierPresidentOuDelegue } from '../../noyau/conditions';
import { champ, deLaCour, type RegleActe } from '../../noyau/regle-acte';
import { signature } from '../champs';
import { prononcer } from '../../noyau/fin';
import { affaireRadiee } from '../radiation';
import { PREMIER_PRESIDENT } from '../../noyau/roles';
import { delaiPasse } from '../../noyau/sanctions';

export const ec24: RegleActe = {
  definition: deLaCour({
    id: 'EC24', nom: 'peremption-constatee', titre: 'Constat de la péremption de l’instance', bouton: 'Constater la péremption', auteur: 'premier président ou son délégué, même d’office', roles: PREMIER_PRESIDENT,
    articles: ['CPC 1009-2', 'CPC 386'], region: 'RAD', cible: 'dossier', prealable: 'deux ans écoulés depuis la notification de la radiation', ferme: ['C29'],
    champs: [champ('partiesInvitees', 'Parties invitées à présenter leurs observations', 'oui-non'), ...signature],
  }),
  suit: ['EC20'],
  conditions: [instanceEnCours, affaireRadiee, premierPresidentOuDelegue('CPC 1009-2'), delaiPasse(['C29'], 'CPC 1009-2', 'La péremption n’est pas acquise')],
  passe: { region: 'RAD', etat: 'perime' },
  effets(d) { prononcer(d, 'peremption', 'péremption constatée', 'CPC 1009-2'); },
};
