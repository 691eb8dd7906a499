import { ISSUES } from '../../decision';
import { prononcer } from '../noyau/fin';
import { choix } from '../noyau/formulaire';
import { condition, refuser } from '../noyau/refus';
import { champ, deLaCour, requis, type RegleActe } from '../noyau/regle-acte';
import { GREFFE, PRESIDENT } from '../noyau/roles';
import { pendante } from './conditions';

const ISSUES_POSSIBLES = ['commission-accueillie', 'commission-rejetee', 'commission-irrecevable'];

export const cm05: RegleActe = {
  definition: deLaCour({
    id: 'CM05', nom: 'audience-de-la-commission-fixee', titre: 'Audience de la commission fixée', bouton: 'Fixer l’audience de la commission', auteur: 'président de la commission', roles: PRESIDENT,
    articles: [], region: 'AUDIENCE', cible: 'dossier', prealable: 'commission saisie', ouvre: ['CM06'], champs: [champ('dateAudience', 'Date de l’audience', 'date', requis)],
  }),
  suit: ['CM01'],
  conditions: [pendante, condition((_etat, { donnees, dateActe }) => String(donnees['dateAudience']) >= dateActe, refuser('date-anterieure', 'La date d’audience précède le jour où elle est fixée.', { champ: 'donnees.dateAudience' }))],
  mene: [{ region: 'AUDIENCE', etat: 'fixee' }],
  effets(d) { d.region('AUDIENCE', 'fixee', { date: String(d.acte.donnees['dateAudience']) }); },
};

export const cm06: RegleActe = {
  definition: deLaCour({
    id: 'CM06', nom: 'commission-decidee', titre: 'Décision de la commission juridictionnelle', bouton: 'Enregistrer la décision de la commission', auteur: 'commission', roles: PRESIDENT,
    articles: [], region: 'COMMISSION', volet: 'decision', cible: 'dossier', prealable: 'commission saisie', ouvre: ['CM07'],
    champs: [champ('issue', 'Décision', 'choix', { ...requis, ...choix(...ISSUES_POSSIBLES.map((code): [string, string] => [code, ISSUES[code]!.texte])) })],
  }),
  suit: ['CM01'],
  conditions: [pendante],
  passe: { region: 'COMMISSION', etat: 'decidee' },
  effets(d) { prononcer(d, String(d.acte.donnees['issue']), 'décision de la commission'); },
};

export const cm07: RegleActe = {
  definition: deLaCour({
    id: 'CM07', nom: 'decision-de-la-commission-notifiee', titre: 'Décision de la commission notifiée', bouton: 'Enregistrer la notification de la décision', auteur: 'greffe de la commission', roles: GREFFE,
    articles: [], region: 'ENVOI', volet: 'decision', cible: 'partie', collectif: true, prealable: 'décision de la commission',
  }),
  suit: ['CM06'],
  passe: { region: 'ENVOI', etat: 'notifiee' },
};
