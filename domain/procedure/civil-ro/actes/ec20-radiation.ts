import { instanceEnCours, premierPresidentOuDelegue } from '../../noyau/conditions';
import { ouvrir } from '../../noyau/echeances';
import { champ, deLaCour, type RegleActe } from '../../noyau/regle-acte';
import { signature } from '../champs';
import { radiationDemandee } from '../radiation';
import { PREMIER_PRESIDENT } from '../../noyau/roles';

export const ec20: RegleActe = {
  definition: deLaCour({
    id: 'EC20', nom: 'radiation-ordonnee', titre: 'Ordonnance de radiation notifiée', bouton: 'Enregistrer la radiation notifiée', auteur: 'premier président ou son délégué', roles: PREMIER_PRESIDENT,
    articles: ['CPC 1009-1', 'CPC 1009-2'], region: 'RAD', cible: 'dossier', prealable: 'requête en radiation', ouvre: ['C29'],
    champs: [champ('ordonnanceDu', 'Date de l’ordonnance', 'date', { aide: 'La date de l’acte est celle de la notification : elle fait courir la péremption.' }), ...signature],
  }),
  suit: ['EC19'],
  conditions: [instanceEnCours, radiationDemandee, premierPresidentOuDelegue('CPC 1009-1')],
  passe: { region: 'RAD', etat: 'radie' },
  effets(d) { ouvrir(d, { regle: 'cpc-1009-2', region: 'RAD' }); },
};
