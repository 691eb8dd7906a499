import { solder } from '../../echeances';
import { echeancesDeRegle } from '../../lecture';
import { recu, type RegleActe } from '../../regle-acte';
import { DEPOT } from '../../roles';
import { questionPendante } from '../conditions';
import { REPONSES } from '../droit';

export const eq05: RegleActe = {
  definition: recu({
    id: 'EQ05', nom: 'reponse-a-la-question', titre: 'Observations ou mémoire en réponse sur la question de constitutionnalité', bouton: 'Enregistrer la réponse à la question', auteur: 'parties', roles: DEPOT,
    articles: ['CPC 126-9', 'CPC 126-10', 'CPP R. 49-30', 'CPP R. 49-31'], region: 'QPC', volet: 'instruction', cible: 'partie', prealable: 'question transmise ou posée', ferme: ['Q1', 'Q2', 'Q3', 'Q4'],
  }),
  conditions: [questionPendante],
  effets(d) { solder(d, echeancesDeRegle(d.etat, REPONSES, d.acte.partie)); },
};
