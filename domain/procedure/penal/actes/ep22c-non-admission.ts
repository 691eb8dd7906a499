import { compositionCriminelleSuffisante } from '../../noyau/formations';
import { prononcer } from '../../noyau/fin';
import { etatRegion } from '../../noyau/lecture';
import { instanceLibre } from '../../noyau/instance/conditions';
import { questionVidee } from '../../noyau/qpc/conditions';
import { condition, refuser } from '../../noyau/refus';
import { champ, deLaCour, type RegleActe } from '../../noyau/regle-acte';
import { PRESIDENT } from '../../noyau/roles';
import { dixJoursEcoules, fondJuge, instancePenaleEnCours } from '../conditions';
import { solderDelaisDuJuge } from '../jugement';

const formationDeTrois = condition((etat) => etatRegion(etat, 'FORMATION') === 'restreinte',
  refuser('formation-impropre', 'La non-admission est prononcée par la formation de trois magistrats : le pourvoi est orienté vers une autre.', { article: 'CPP 567-1-1', manque: 'une orientation vers la formation de trois magistrats', acteUtile: 'EP22', quiPeut: ['president'] }));

export const ep22c: RegleActe = {
  definition: deLaCour({
    id: 'EP22c', nom: 'non-admission-prononcee', titre: 'Décision de non-admission de la formation de trois magistrats', bouton: 'Enregistrer la non-admission', auteur: 'formation de trois magistrats', roles: PRESIDENT,
    articles: ['CPP 567-1-1'], region: 'JUG', cible: 'dossier', prealable: 'orientation vers la formation de trois magistrats', ferme: ['P02', 'P18', 'P19', 'P20', 'P21'],
    champs: [champ('nombreMagistrats', 'Nombre de magistrats', 'nombre')],
  }),
  suit: ['EP22'],
  conditions: [instancePenaleEnCours, fondJuge, formationDeTrois, dixJoursEcoules, questionVidee, instanceLibre,
    (etat, acte, ...reste) => compositionCriminelleSuffisante(etat, { ...acte, donnees: { ...acte.donnees, formation: 'restreinte' } }, ...reste)],
  passe: { region: 'JUG', etat: 'non-admis' },
  effets(d) {
    solderDelaisDuJuge(d);
    prononcer(d, 'non-admission', 'pourvoi non admis', 'CPP 567-1-1');
  },
};
