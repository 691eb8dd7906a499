import { instanceEnCours, nonRadie } from '../../noyau/conditions';
import { aEteFait, echeancesDeLigne } from '../../noyau/lecture';
import { condition, refuser } from '../../noyau/refus';
import { champ, deLaCour, type Condition, type RegleActe } from '../../noyau/regle-acte';
import { chambres, choix } from '../champs';
import { PREMIER_PRESIDENT } from '../../noyau/roles';
import { nonTenue } from '../../noyau/sanctions';

const enEtatDeDistribution: Condition = condition(
  (etat, { dateActe }) => aEteFait(etat, 'EC14') || echeancesDeLigne(etat, 'C22').some((e) => nonTenue(e, dateActe)),
  refuser('non-distribuable', 'L’affaire est distribuée dès la remise du mémoire ampliatif ou l’expiration du délai imparti pour le remettre.', {
    article: 'CPC 1011', manque: 'le mémoire ampliatif, ou l’expiration de son délai', acteUtile: 'EC14', quiPeut: ['avocat-aux-conseils'],
  }));

export const ec30: RegleActe = {
  definition: deLaCour({
    id: 'EC30', nom: 'affaire-distribuee', titre: 'Distribution de l’affaire à une chambre', bouton: 'Distribuer l’affaire', auteur: 'premier président, greffe', roles: PREMIER_PRESIDENT,
    articles: ['CPC 1011', 'COJ R431-2'], region: 'JUG', cible: 'dossier', prealable: 'mémoire du demandeur remis, ou délai pour le remettre expiré ; dossier transmis sans représentation obligatoire', ouvre: ['EC31'], ferme: ['C32'],
    champs: [
      champ('chambre', 'Chambre', 'choix', chambres), champ('section', 'Section', 'texte'),
      champ('circuit', 'Circuit', 'choix', choix(['court', 'Court'], ['intermediaire', 'Intermédiaire'], ['approfondi', 'Approfondi'], ['immediat', 'Traitement immédiat'])),
    ],
  }),
  mene: [{ region: 'JUG', etat: 'distribue' }],
  suit: ['EC08'],
  conditions: [instanceEnCours, nonRadie, enEtatDeDistribution],
  effets(d) {
    const { chambre, section, circuit } = d.acte.donnees;
    if (chambre !== undefined) d.fait('dossier-decrit', { chambre });
    d.region('JUG', 'distribue', { ...(section === undefined ? {} : { section }), ...(circuit === undefined ? {} : { circuit }) }, 'CPC 1011');
  },
};
