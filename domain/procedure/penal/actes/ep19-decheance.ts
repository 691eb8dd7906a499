import { presidentOuConseillerDesigne } from '../../noyau/conditions';
import { demandeursEnCours, enCours, mettreFin } from '../../noyau/fin';
import { condition, refuser } from '../../noyau/refus';
import { champ, deLaCour, type Condition, type RegleActe } from '../../noyau/regle-acte';
import { PRESIDENT } from '../../noyau/roles';
import { signature } from '../champs';
import { instancePenaleEnCours } from '../conditions';
import { decheanceEncourue } from '../memoires';

const encourue: Condition = condition((etat, { partie, dateActe }) => demandeursEnCours(etat).some((p) => (partie === undefined || p.id === partie) && decheanceEncourue(etat, p, dateActe).length > 0),
  refuser('delai-non-expire', 'La déchéance n’est pas encourue : un mémoire ou une constitution peut encore être fait, ou l’a été à temps.', { article: 'CPP 590-1', manque: 'tous les délais expirés sans mémoire ni constitution' }));
const peineLegale: Condition = condition((_etat, { donnees }) => donnees['peinePrevue'] === true,
  refuser('peine-a-verifier', 'La déchéance est écartée quand la peine prononcée n’est pas prévue par la loi : il faut l’avoir vérifié.', { article: 'CPP 590-1', champ: 'donnees.peinePrevue', manque: 'la vérification de la peine prononcée' }));

export const ep19: RegleActe = {
  definition: deLaCour({
    id: 'EP19', nom: 'decheance-penale-prononcee', titre: 'Ordonnance de déchéance du pourvoi', bouton: 'Prononcer la déchéance', auteur: 'président de la chambre criminelle ou conseiller désigné', roles: [...PRESIDENT, 'conseiller'],
    articles: ['CPP 590-2', 'CPP 590-1', 'CPP 567-2', 'CPP 574-1', 'CPP 574-2'], region: 'JUG', cible: 'demandeur', collectif: true, prealable: 'délais des mémoires et de la constitution expirés ; peine prévue par la loi', ferme: ['P09', 'P10', 'P11', 'P12', 'P18', 'P19', 'P02'],
    champs: [champ('peinePrevue', 'La peine prononcée est prévue par la loi, ou aucune peine n’est en cause', 'oui-non'), ...signature],
  }),
  mene: [{ region: 'DEM', etat: 'dechu' }],
  suit: ['EP02', 'EP03'],
  conditions: [instancePenaleEnCours, presidentOuConseillerDesigne('CPP 590-2'), encourue, peineLegale],
  effets(d) {
    const dechus = enCours(d).filter((p) => decheanceEncourue(d.etat, p, d.date).length > 0);
    mettreFin(d, dechus, 'dechu', 'decheance', 'déchéance prononcée', 'CPP 590-2');
  },
};
