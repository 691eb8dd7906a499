import { depassee, ouvrir, remplacer } from '../../noyau/echeances';
import { echeancesDeRegle, estPendante } from '../../noyau/lecture';
import { condition, refuser } from '../../noyau/refus';
import { deLaCour, type Condition, type RegleActe } from '../../noyau/regle-acte';
import { motif } from '../../noyau/formulaire';
import { PRESIDENT } from '../../noyau/roles';
import type { Echeance, EtatPourvoi } from '../../types';
import { instancePenaleEnCours } from '../conditions';
import { regimeDe } from '../regimes';

const enCours = (etat: EtatPourvoi, partie?: string): Echeance[] => {
  const { memoire, prorogation } = regimeDe(etat);
  return memoire && prorogation ? echeancesDeRegle(etat, memoire, partie).filter(estPendante) : [];
};
const memoireAttendu: Condition = condition((etat, { partie, dateActe }) => enCours(etat, partie).some((e) => !depassee(e, dateActe)),
  refuser('delai-non-prorogeable', 'Aucun mémoire de l’article 567-2 ou 574-1 n’est attendu, ou son délai est expiré ou déjà prorogé.', { article: 'CPP 567-2', manque: 'un délai de mémoire en cours' }));

export const ep17: RegleActe = {
  definition: deLaCour({
    id: 'EP17', nom: 'delai-du-memoire-proroge', titre: 'Prorogation exceptionnelle de huit jours du délai du mémoire', bouton: 'Proroger le délai de huit jours', auteur: 'président de la chambre criminelle', roles: PRESIDENT,
    articles: ['CPP 567-2', 'CPP 574-1'], region: 'JUG', volet: 'mise-en-etat', cible: 'demandeur', collectif: true, prealable: 'délai du mémoire en cours, à titre exceptionnel', ouvre: ['P18', 'P19'], ferme: ['P18', 'P19'], champs: [motif],
  }),
  suit: ['EP15'],
  conditions: [instancePenaleEnCours, memoireAttendu],
  effets(d) {
    const { prorogation } = regimeDe(d.etat);
    for (const e of enCours(d.etat, d.acte.partie)) {
      if (e.delai.etat !== 'couru' || !prorogation) continue;
      remplacer(d, [e], 'prorogation exceptionnelle de huit jours');
      ouvrir(d, { regle: prorogation, region: 'DEM', parties: [d.etat.parties[e.partie!]!], depart: e.delai.dernierJour });
    }
  },
};
