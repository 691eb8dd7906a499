import { instanceEnCours, premierPresidentOuDelegue } from '../../noyau/conditions';
import { depassee, eteindre } from '../../noyau/echeances';
import { echeancesDeLigne, estOuverte } from '../../noyau/lecture';
import { condition, refuser } from '../../noyau/refus';
import { champ, deLaCour, type Condition, type RegleActe } from '../../noyau/regle-acte';
import { choix, signature } from '../champs';
import { affaireRadiee, conclureRadiations } from '../radiation';
import { PREMIER_PRESIDENT } from '../../noyau/roles';

const nonPerimee: Condition = condition((etat, { dateActe }) => !echeancesDeLigne(etat, 'C29').some((e) => estOuverte(e) && depassee(e, dateActe)),
  refuser('peremption-acquise', 'Le délai de deux ans est expiré : la péremption est à constater, la réinscription n’est plus possible.', { article: 'CPC 1009-3', acteUtile: 'EC24', quiPeut: ['premier-president'] }));

export const ec23: RegleActe = {
  definition: deLaCour({
    id: 'EC23', nom: 'reinscription-autorisee', titre: 'Réinscription autorisée et notifiée', bouton: 'Enregistrer la réinscription', auteur: 'premier président ou son délégué', roles: PREMIER_PRESIDENT,
    articles: ['CPC 1009-3'], region: 'RAD', cible: 'dossier', prealable: 'radiation notifiée, péremption non acquise', ouvre: ['C30', 'C24', 'C25'], ferme: ['C29'],
    champs: [champ('motif', 'Motif', 'choix', choix(['execution', 'Exécution justifiée'], ['constat-decheance', 'Constat de la déchéance, à la demande du défendeur'])), ...signature],
  }),
  mene: [{ region: 'RAD', etat: 'reinscrit' }],
  suit: ['EC20'],
  conditions: [instanceEnCours, affaireRadiee, nonPerimee, premierPresidentOuDelegue('CPC 1009-3')],
  effets(d) {
    eteindre(d, echeancesDeLigne(d.etat, 'C29'), 'affaire réinscrite');
    conclureRadiations(d, 'reinscrit', { reinscriptionNotifiee: d.date }, 'réinscription de l’affaire');
  },
};
