import { depassee, eteindre, solder } from '../../echeances';
import { prononcer } from '../../fin';
import { compositionSuffisante, FORMATIONS } from '../../formations';
import { choix } from '../../formulaire';
import { echeancesDe, echeancesDeRegle, etatRegion } from '../../lecture';
import { condition, refuser } from '../../refus';
import { champ, deLaCour, requis, type RegleActe } from '../../regle-acte';
import { PRESIDENT } from '../../roles';
import { questionPendante } from '../conditions';
import { codeDe, STATUER, transmise } from '../droit';

const ETATS: Record<string, string> = { renvoi: 'renvoyee', 'non-renvoi': 'non-renvoyee', irrecevable: 'irrecevable' };

/** Once the three months are over the question goes to the Conseil by the text alone (23-7); a deferral waits for the Conseil. */
const dansLesTroisMois = condition((etat, { dateActe }) => etatRegion(etat, 'QPC') === 'differee' || !echeancesDeRegle(etat, STATUER).some((e) => e.statut !== 'satisfaite' && depassee(e, dateActe)),
  refuser('delai-expire', 'Les trois mois sont passés : la question est transmise directement au Conseil constitutionnel.', { article: 'Ord. 58-1067 art. 23-7', manque: 'une décision dans les trois mois', acteUtile: 'EQ07', quiPeut: ['greffier'] }));

export const eq06: RegleActe = {
  definition: deLaCour({
    id: 'EQ06', nom: 'question-decidee', titre: 'Décision sur la question : renvoi, non-renvoi, irrecevabilité ou report', bouton: 'Enregistrer la décision sur la question', auteur: 'chambre ou formation restreinte', roles: PRESIDENT,
    articles: ['Ord. 58-1067 art. 23-4', 'Ord. 58-1067 art. 23-5', 'CPC 126-12', 'CPP R. 49-33', 'COJ R*461-1'], region: 'QPC', volet: 'decision', cible: 'dossier', prealable: 'question reçue ou posée', ouvre: ['EQ08'], ferme: ['Q5', 'Q1', 'Q2', 'Q3', 'Q4'],
    champs: [
      champ('resultat', 'Décision', 'choix', { ...requis, ...choix(['renvoi', 'Renvoi au Conseil constitutionnel'], ['non-renvoi', 'Non-renvoi'], ['irrecevable', 'Irrecevabilité'], ['differe', 'Report : la même question est pendante au Conseil']) }),
      champ('formation', 'Formation', 'choix', { choix: FORMATIONS }), champ('nombreMagistrats', 'Nombre de magistrats', 'nombre'),
    ],
  }),
  mene: [...[...Object.values(ETATS), 'differee'].map((etat) => ({ region: 'QPC', etat })), { region: 'AUDIENCE_QPC', etat: 'tenue' }],
  conditions: [questionPendante, dansLesTroisMois, compositionSuffisante],
  effets(d) {
    const resultat = String(d.acte.donnees['resultat']);
    const etat = ETATS[resultat];
    if (etat === undefined) return d.region('QPC', 'differee', undefined, codeDe(d.procedure, d.etat).report);
    solder(d, echeancesDeRegle(d.etat, STATUER));
    eteindre(d, echeancesDe(d.etat).filter(({ region }) => region === 'QPC' || region.startsWith('QPC[')), 'question jugée');
    if (etatRegion(d.etat, 'AUDIENCE_QPC') === 'fixee') d.region('AUDIENCE_QPC', 'tenue');
    d.region('QPC', etat, undefined, 'Ord. 58-1067 art. 23-4');
    if (transmise(d.etat)) prononcer(d, `qpc-${etat}`, 'question jugée', 'Ord. 58-1067 art. 23-4');
  },
};
