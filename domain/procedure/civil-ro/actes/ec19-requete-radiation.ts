import { instanceEnCours } from '../../noyau/conditions';
import { depassee, marquerTardif, solder } from '../../noyau/echeances';
import { radiations } from '../../noyau/circonstances';
import { aEteFait, dernierActe, echeancesDeLigne } from '../../noyau/lecture';
import { refuser } from '../../noyau/refus';
import { recu, type Condition, type RegleActe } from '../../noyau/regle-acte';
import { observations } from '../champs';
import { tenirRadiations } from '../radiation';
import { DEPOT } from '../../noyau/roles';

const pourvoiNonSuspensif: Condition = (etat, _acte, _contexte, { reperes }) => (dernierActe(etat, reperes.declaration)?.donnees['suspensif'] !== true ? null
  : refuser('pourvoi-suspensif', 'Le pourvoi empêche l’exécution de la décision : la radiation est exclue.', { article: 'CPC 1009-1' }));

export const ec19: RegleActe = {
  definition: recu({
    id: 'EC19', nom: 'radiation-demandee', titre: 'Requête en radiation pour défaut d’exécution', bouton: 'Enregistrer la requête en radiation', auteur: 'défendeur', roles: DEPOT,
    articles: ['CPC 1009-1'], region: 'RAD', cible: 'defendeur', prealable: 'déclaration de pourvoi, décision non exécutée', ouvre: ['EC20', 'EC21'], ferme: ['C28'], champs: [observations],
  }),
  mene: [{ region: 'RAD', etat: 'demandee' }],
  suit: ['EC08'],
  conditions: [instanceEnCours, pourvoiNonSuspensif],
  effets(d) {
    const delais = echeancesDeLigne(d.etat, 'C28', d.acte.partie);
    const tardive = delais.find((e) => depassee(e, d.date));
    solder(d, delais);
    if (tardive && tardive.statut !== 'echue' && tardive.statut !== 'courante') marquerTardif(d, tardive);
    const sansObjet = tardive !== undefined || aEteFait(d.etat, 'EC42') || pourvoiNonSuspensif(d.etat, d.acte, d.contexte, d.procedure) !== null;
    if (!sansObjet) tenirRadiations(d, 'demandee', [...radiations(d.etat), { partie: d.acte.partie!, demande: d.date }], 'demande de radiation');
  },
};
