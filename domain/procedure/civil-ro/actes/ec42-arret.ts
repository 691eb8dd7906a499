import { ISSUES, ISSUES_PAR_ARRET } from '../../../decision';
import { instanceEnCours, nonRadie } from '../../noyau/conditions';
import { aEteFait } from '../../noyau/lecture';
import { instanceLibre } from '../../noyau/instance/conditions';
import { questionVidee } from '../../noyau/qpc/conditions';
import { condition, refuser } from '../../noyau/refus';
import { champ, deLaCour, requis, type Condition, type RegleActe } from '../../noyau/regle-acte';
import { choix } from '../champs';
import { prononcer } from '../../noyau/fin';
import { PRESIDENT } from '../../noyau/roles';

const desistementRemis: Condition = condition((etat, { donnees }) => donnees['issue'] !== 'desistement-arret' || aEteFait(etat, 'EC29'),
  refuser('prealable-manquant', 'Aucun désistement n’est enregistré.', { article: 'CPC 1026', manque: 'un désistement', acteUtile: 'EC29', quiPeut: ['avocat-aux-conseils'] }));

export const ec42: RegleActe = {
  definition: deLaCour({
    id: 'EC42', nom: 'arret-rendu', titre: 'Arrêt ou décision non spécialement motivée', bouton: 'Enregistrer l’arrêt', auteur: 'formation', roles: PRESIDENT,
    articles: ['CPC 1014', 'CPC 1020', 'CPC 1021', 'CPC 1022'], region: 'JUG', cible: 'dossier', prealable: 'mise en délibéré', ouvre: ['EC43', 'EC47'],
    champs: [
      champ('issue', 'Dispositif', 'choix', { ...requis, ...choix(...ISSUES_PAR_ARRET.map(([code, { texte }]): [string, string] => [code, texte])) }),
      champ('numeroArret', 'Numéro d’arrêt', 'nombre'),
      champ('diffusion', 'Diffusion', 'choix', choix(['B', 'Bulletin'], ['R', 'Rapport'], ['L', 'Lettre de chambre'], ['C', 'Communiqué'], ['D', 'Diffusion limitée'])),
      champ('etendue', 'Cassation étendue aux dispositions indivisibles ou dépendantes (624, 625)', 'oui-non'),
    ],
  }),
  mene: [{ region: 'REN', etat: 'ouvert' }],
  suit: ['EC41'],
  conditions: [instanceEnCours, nonRadie, desistementRemis, questionVidee, instanceLibre],
  passe: { region: 'JUG', etat: 'arret' },
  effets(d) {
    const issue = String(d.acte.donnees['issue']);
    prononcer(d, issue, 'arrêt rendu', 'CPC 1021');
    if (ISSUES[issue]?.renvoi) d.region('REN', 'ouvert', undefined, 'CPC 626');
  },
};
