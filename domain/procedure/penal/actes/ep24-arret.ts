import { ISSUES, ISSUES_PENALES_PAR_ARRET } from '../../../decision';
import { ouvrir } from '../../noyau/echeances';
import { prononcer } from '../../noyau/fin';
import { choix } from '../../noyau/formulaire';
import { etatRegion } from '../../noyau/lecture';
import { instanceLibre } from '../../noyau/instance/conditions';
import { questionVidee } from '../../noyau/qpc/conditions';
import { condition, refuser } from '../../noyau/refus';
import { champ, deLaCour, requis, type RegleActe } from '../../noyau/regle-acte';
import { PRESIDENT } from '../../noyau/roles';
import { jugementPossible, oppositionPendante } from '../conditions';
import { solderDelaisDuJuge } from '../jugement';

const enDelibere = condition((etat) => etatRegion(etat, 'JUG') === 'delibere',
  refuser('prealable-manquant', 'L’affaire n’est pas en délibéré.', { article: 'CPP 602', manque: 'une audience', acteUtile: 'EP23', quiPeut: ['president'] }));

export const ep24: RegleActe = {
  definition: deLaCour({
    id: 'EP24', nom: 'arret-penal-rendu', titre: 'Arrêt de la chambre criminelle', bouton: 'Enregistrer l’arrêt', auteur: 'chambre criminelle', roles: PRESIDENT,
    articles: ['CPP 605', 'CPP 606', 'CPP 607', 'CPP 609', 'CPP 612'], region: 'JUG', cible: 'dossier', prealable: 'audience tenue', ouvre: ['P22', 'P26', 'EP26'], ferme: ['P02', 'P03', 'P05', 'P18', 'P19', 'P20', 'P21'],
    champs: [
      champ('issue', 'Dispositif', 'choix', { ...requis, ...choix(...ISSUES_PENALES_PAR_ARRET.map(([code, { texte }]): [string, string] => [code, texte])) }),
      champ('numeroArret', 'Numéro d’arrêt', 'nombre'),
      champ('retranchement', 'Par voie de retranchement', 'oui-non'), champ('etendue', 'Étendue à des parties qui ne se sont pas pourvues (612-1)', 'oui-non'),
    ],
  }),
  mene: [{ region: 'OPPOSITION', etat: 'jugee' }, { region: 'REN', etat: 'ouvert' }],
  suit: ['EP23'],
  conditions: [jugementPossible, enDelibere, questionVidee, instanceLibre],
  passe: { region: 'JUG', etat: 'arret' },
  effets(d) {
    const issue = String(d.acte.donnees['issue']);
    solderDelaisDuJuge(d);
    if (oppositionPendante(d.etat)) d.region('OPPOSITION', 'jugee', undefined, 'CPP 579');
    prononcer(d, issue, 'arrêt rendu', 'CPP 605');
    ouvrir(d, { regle: 'cpp-617', region: 'JUG' });
    if (ISSUES[issue]?.renvoi) d.region('REN', 'ouvert', undefined, 'CPP 609');
  },
};
