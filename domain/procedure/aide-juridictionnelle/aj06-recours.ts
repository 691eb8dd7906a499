import { premierPresidentOuDelegue } from '../noyau/conditions';
import { solder } from '../noyau/echeances';
import { prononcer } from '../noyau/fin';
import { signaturePremierPresident } from '../noyau/formulaire';
import { echeancesDeRegle } from '../noyau/lecture';
import { champ, deLaCour, recu, requis, type RegleActe } from '../noyau/regle-acte';
import { DEPOT, PREMIER_PRESIDENT } from '../noyau/roles';
import { auStade, choixDecisions, CONFIRMATION, decisionDe, DECISIONS, RECOURS, RENVOI } from './voies';

const AUTRES = [{ valeur: CONFIRMATION, libelle: 'Recours rejeté ou irrecevable' }, { valeur: RENVOI, libelle: 'Décision réformée, dossier renvoyé au bureau' }];

export const aj06: RegleActe = {
  definition: recu({
    id: 'AJ06', nom: 'recours-contre-le-bureau-forme', titre: 'Recours devant le premier président contre la décision du bureau', bouton: 'Enregistrer le recours', auteur: 'personne qui demande l’aide', roles: DEPOT,
    articles: [RECOURS, 'décret 2020-1717, art. 44'], region: 'AIDE', volet: 'decision', cible: 'demandeur', collectif: true, prealable: 'décision du bureau notifiée', ouvre: ['AJ07'], ferme: ['A2'],
  }),
  suit: ['AJ05'],
  conditions: [auStade(['notifiee'], 'une décision du bureau notifiée, dont la demande ne soit pas terminée', 'AJ05')],
  passe: { region: 'AIDE', etat: 'recours' },
  effets(d) { solder(d, echeancesDeRegle(d.etat, 'l91-647-23', d.acte.partie)); },
};

export const aj07: RegleActe = {
  definition: deLaCour({
    id: 'AJ07', nom: 'recours-contre-le-bureau-decide', titre: 'Décision du premier président sur le recours, notifiée', bouton: 'Enregistrer la décision sur le recours', auteur: 'premier président ou son délégué', roles: PREMIER_PRESIDENT,
    articles: [RECOURS, 'décret 2020-1717, art. 44'], region: 'AIDE', volet: 'decision', cible: 'dossier', prealable: 'recours formé', ouvre: ['A2', 'AJ08'],
    champs: [champ('decision', 'Décision', 'choix', { ...requis, choix: [...AUTRES, ...choixDecisions.choix.filter(({ valeur }) => DECISIONS[valeur]?.admise)] }), ...signaturePremierPresident],
  }),
  suit: ['AJ06'],
  conditions: [auStade(['recours'], 'un recours pendant', 'AJ06'), premierPresidentOuDelegue(RECOURS)],
  mene: [{ region: 'AIDE', etat: 'renvoyee' }, { region: 'AIDE', etat: 'terminee' }],
  effets(d) {
    if (d.acte.donnees['decision'] === RENVOI) return d.region('AIDE', 'renvoyee', undefined, RECOURS);
    d.region('AIDE', 'terminee', undefined, RECOURS);
    prononcer(d, DECISIONS[decisionDe(d.etat) ?? '']?.issue ?? 'aide-rejetee', 'décision sur le recours', RECOURS);
  },
};
