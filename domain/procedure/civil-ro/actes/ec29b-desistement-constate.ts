import { instanceEnCours } from '../../noyau/conditions';
import { actesDe, aEteFait } from '../../noyau/lecture';
import { condition, refuser } from '../../noyau/refus';
import { champ, deLaCour, type Condition, type RegleActe } from '../../noyau/regle-acte';
import { signature } from '../champs';
import { desistants, mettreFin } from '../../noyau/fin';
import { PRESIDENT } from '../../noyau/roles';

const avantRapport: Condition = condition((etat) => !aEteFait(etat, 'EC35'),
  refuser('arret-necessaire', 'Le rapport est déposé : le désistement est constaté par un arrêt.', { article: 'CPC 1026', acteUtile: 'EC42' }));

const accepte: Condition = condition((etat, { donnees, partie }) => {
  const [desistement] = actesDe(etat, 'EC29', partie);
  const incidents = actesDe(etat, ['EC26', 'ES08']).filter((a) => a.acte === 'EC26' || a.donnees['incident'] === true);
  const incidentAvant = incidents.some((a) => desistement !== undefined && a.dateActe <= desistement.dateActe);
  return donnees['acceptation'] === true || !(incidentAvant || desistement?.donnees['reserves'] === true);
}, refuser('acceptation-requise', 'Le désistement contient des réserves ou suit un pourvoi incident : il doit être accepté.', {
  article: 'CPC 1024', manque: 'l’acceptation du défendeur', champ: 'donnees.acceptation', quiPeut: ['avocat-aux-conseils'],
}));

export const ec29b: RegleActe = {
  definition: deLaCour({
    id: 'EC29b', nom: 'desistement-constate', titre: 'Ordonnance donnant acte du désistement', bouton: 'Donner acte du désistement', auteur: 'premier président, son délégué ou président de chambre', roles: PRESIDENT,
    articles: ['CPC 1026'], region: 'DEM', cible: 'demandeur', collectif: true, prealable: 'désistement remis avant le dépôt du rapport',
    champs: [champ('acceptation', 'Désistement accepté', 'oui-non'), ...signature],
  }),
  mene: [{ region: 'DEM', etat: 'desiste' }],
  suit: ['EC29'],
  conditions: [instanceEnCours, avantRapport, accepte],
  effets(d) {
    mettreFin(d, desistants(d), 'desiste', 'desistement', 'désistement constaté', 'CPC 1026');
  },
};
