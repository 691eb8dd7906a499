import { instanceOuverte } from '../noyau/conditions';
import { ISSUES } from '../../decision';
import { prononcer } from '../noyau/fin';
import { choix } from '../noyau/formulaire';
import { condition, refuser } from '../noyau/refus';
import { echeancesDeRegle } from '../noyau/lecture';
import { champ, deLaCour, requis, type RegleActe } from '../noyau/regle-acte';
import { PRESIDENT } from '../noyau/roles';
import { nonTenue } from '../noyau/sanctions';
import { MEMOIRES } from './limites';

const ISSUES_POSSIBLES = ['reexamen-rejete', 'reexamen-irrecevable', 'reexamen-dechu', 'reexamen-annulation', 'reexamen-du-pourvoi'];
const EFFECTIF = 13;

export const er03: RegleActe = {
  definition: deLaCour({
    id: 'ER03', nom: 'arret-de-reexamen-rendu', titre: 'Arrêt de la cour de réexamen', bouton: 'Enregistrer l’arrêt', auteur: 'cour de réexamen', roles: PRESIDENT,
    articles: ['COJ L452-6', 'CPC 1031-22', 'CPC 1031-23', 'COJ L452-3'], region: 'JUG', volet: 'decision', cible: 'dossier', prealable: 'audience fixée', ouvre: ['EC43', 'C60'],
    champs: [
      champ('issue', 'Dispositif', 'choix', { ...requis, ...choix(...ISSUES_POSSIBLES.map((code): [string, string] => [code, ISSUES[code]!.texte])) }),
      champ('nombreMagistrats', 'Nombre de magistrats', 'nombre'),
    ],
  }),
  mene: [{ region: 'REN', etat: 'ouvert' }],
  suit: ['ER02d'],
  conditions: [
    instanceOuverte('COJ L452-6', 'ER03'),
    condition((_etat, { donnees }) => typeof donnees['nombreMagistrats'] !== 'number' || donnees['nombreMagistrats'] === EFFECTIF,
      refuser('composition-insuffisante', `La cour de réexamen siège à ${EFFECTIF} magistrats.`, { article: 'COJ L452-3', champ: 'donnees.nombreMagistrats', quiPeut: ['president'] })),
    condition((etat, { donnees, dateActe }) => donnees['issue'] !== 'reexamen-dechu' || echeancesDeRegle(etat, MEMOIRES).some((e) => nonTenue(e, dateActe)),
      refuser('delai-non-expire', 'La déchéance suppose que le mémoire n’ait pas été remis ou signifié dans son délai.', { article: 'CPC 1031-12', manque: 'un délai expiré sans le mémoire', champ: 'donnees.issue' })),
  ],
  passe: { region: 'JUG', etat: 'arret' },
  effets(d) {
    const code = String(d.acte.donnees['issue']);
    prononcer(d, code, 'arrêt rendu', 'COJ L452-6');
    if (ISSUES[code]?.renvoi) d.region('REN', 'ouvert', undefined, 'CPC 1031-22');
  },
};
