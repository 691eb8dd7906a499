import { avantArret, instanceEnCours, nonRadie } from '../../noyau/conditions';
import { texteDe } from '../../noyau/lecture';
import { condition, refuser } from '../../noyau/refus';
import { champ, deLaCour, requis, type RegleActe } from '../../noyau/regle-acte';
import { FORMATIONS } from '../../noyau/formations';
import { PRESIDENT } from '../../noyau/roles';

export const ec39b: RegleActe = {
  definition: deLaCour({
    id: 'EC39b', nom: 'audience-fixee', titre: 'Fixation de la date d’audience', bouton: 'Fixer l’audience', auteur: 'président de la chambre', roles: PRESIDENT,
    articles: ['CPC 1012', 'COJ R431-5'], region: 'AUDIENCE', cible: 'dossier', prealable: 'distribution de l’affaire', ouvre: ['EC40'],
    champs: [champ('dateAudience', 'Date de l’audience', 'date', requis), champ('formation', 'Formation', 'choix', { choix: FORMATIONS })],
  }),
  mene: [{ region: 'AUDIENCE', etat: 'fixee' }],
  suit: ['EC30'],
  conditions: [instanceEnCours, nonRadie, avantArret, condition((_etat, { donnees, dateActe }) => String(donnees['dateAudience']) >= dateActe,
    refuser('date-anterieure', 'La date d’audience précède le jour où elle est fixée.', { champ: 'donnees.dateAudience' }))],
  effets(d) {
    const formation = texteDe(d.acte.donnees, 'formation');
    d.region('AUDIENCE', 'fixee', { date: String(d.acte.donnees['dateAudience']), ...(formation ? { formation } : {}) });
  },
};
