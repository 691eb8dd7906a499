import { ouvrir, solder } from '../noyau/echeances';
import { choix } from '../noyau/formulaire';
import { echeancesDeRegle, estOuverte } from '../noyau/lecture';
import { condition, refuser } from '../noyau/refus';
import { champ, deLaCour, recu, requis, type RegleActe } from '../noyau/regle-acte';
import { DEPOT, PRESIDENT } from '../noyau/roles';
import { devantLaCommission } from './conditions';

/** Limit within which the commission answers a request for an act of inquiry. */
export const REPONDRE = 'cpp-624-5';

export const er04b: RegleActe = {
  definition: recu({
    id: 'ER04b', nom: 'acte-demande-a-la-commission', titre: 'Demande d’acte adressée à la commission d’instruction', bouton: 'Enregistrer la demande d’acte', auteur: 'demandeur', roles: DEPOT,
    articles: ['CPP 624-5'], region: 'COMMISSION', volet: 'instruction', cible: 'partie', collectif: true, prealable: 'demande de révision ou de réexamen', ouvre: ['P25', 'ER04c'], champs: [champ('acte', 'Acte demandé', 'texte-long', requis)],
  }),
  suit: ['ER04'],
  conditions: [devantLaCommission],
  effets(d) { ouvrir(d, { regle: REPONDRE, region: 'COMMISSION' }); },
};

export const er04c: RegleActe = {
  definition: deLaCour({
    id: 'ER04c', nom: 'demande-d-acte-decidee', titre: 'Décision de la commission d’instruction sur une demande d’acte', bouton: 'Enregistrer la décision sur la demande d’acte', auteur: 'commission d’instruction', roles: PRESIDENT,
    articles: ['CPP 624-5'], region: 'COMMISSION', volet: 'instruction', cible: 'dossier', prealable: 'demande d’acte', ferme: ['P25'],
    champs: [champ('decision', 'Décision', 'choix', { ...requis, ...choix(['ordonne', 'Acte ordonné'], ['refuse', 'Demande rejetée']) })],
  }),
  suit: ['ER04b'],
  conditions: [devantLaCommission, condition((etat) => echeancesDeRegle(etat, REPONDRE).some(estOuverte),
    refuser('demande-absente', 'Aucune demande d’acte n’attend de réponse.', { article: 'CPP 624-5', manque: 'une demande d’acte', acteUtile: 'ER04b' }))],
  effets(d) { solder(d, echeancesDeRegle(d.etat, REPONDRE)); },
};
