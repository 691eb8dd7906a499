import { prononcer } from '../noyau/fin';
import { motif } from '../noyau/formulaire';
import { condition, refuser } from '../noyau/refus';
import { champ, deLaCour, recu, requis, type RegleActe } from '../noyau/regle-acte';
import { DEPOT, GREFFE } from '../noyau/roles';
import { delaiPasse } from '../noyau/sanctions';
import { auStade, decisionDe, DECISIONS, DECRET, estAdmise, RECOURS } from './voies';

export const aj08: RegleActe = {
  definition: recu({
    id: 'AJ08', nom: 'avocat-designe-au-titre-de-l-aide', titre: 'Avocat aux Conseils désigné au titre de l’aide', bouton: 'Enregistrer la désignation de l’avocat', auteur: 'président de l’ordre', roles: DEPOT,
    articles: ['décret 2020-1717, art. 44'], region: 'DESIGNATION', volet: 'decision', cible: 'dossier', prealable: 'décision du bureau', ouvre: ['A1'],
    champs: [champ('avocat', 'Avocat désigné', 'texte', requis)],
  }),
  suit: ['AJ04'],
  conditions: [condition(estAdmise, refuser('aide-non-admise', 'L’aide n’est pas accordée : aucune désignation n’a lieu à ce titre.', { article: 'décret 2020-1717, art. 44', manque: 'une admission à l’aide' }))],
  passe: { region: 'DESIGNATION', etat: 'faite' },
};

export const aj09: RegleActe = {
  definition: deLaCour({
    id: 'AJ09', nom: 'aide-juridictionnelle-retiree', titre: 'Retrait de l’aide juridictionnelle', bouton: 'Enregistrer le retrait', auteur: 'bureau d’aide juridictionnelle', roles: GREFFE,
    articles: [DECRET], region: 'RETRAIT', volet: 'decision', cible: 'dossier', prealable: 'décision du bureau', champs: [motif],
  }),
  suit: ['AJ04'],
  conditions: [condition(estAdmise, refuser('aide-non-admise', 'L’aide n’a pas été accordée : elle ne peut pas être retirée.', { article: DECRET, manque: 'une admission à l’aide' }))],
  passe: { region: 'RETRAIT', etat: 'retiree' },
};

export const aj10: RegleActe = {
  definition: deLaCour({
    id: 'AJ10', nom: 'demande-d-aide-terminee', titre: 'Décision du bureau devenue définitive', bouton: 'Constater que la décision du bureau est définitive', auteur: 'greffe', roles: GREFFE,
    articles: [RECOURS], region: 'AIDE', volet: 'decision', cible: 'dossier', prealable: 'décision du bureau notifiée',
  }),
  suit: ['AJ05'],
  conditions: [auStade(['notifiee'], 'une décision notifiée, sans recours', 'AJ05'), delaiPasse(['A2'], RECOURS, 'Recours contre la décision du bureau')],
  passe: { region: 'AIDE', etat: 'terminee' },
  effets(d) { prononcer(d, DECISIONS[decisionDe(d.etat) ?? '']?.issue ?? 'aide-rejetee', 'décision du bureau définitive', RECOURS); },
};
