import { condition, refuser } from '../../noyau/refus';
import { champ, deLaCour, requis, type RegleActe } from '../../noyau/regle-acte';
import { PRESIDENT } from '../../noyau/roles';
import { fondJuge, jugementPossible } from '../conditions';

export const ep22b: RegleActe = {
  definition: deLaCour({
    id: 'EP22b', nom: 'audience-penale-fixee', titre: 'Fixation de la date d’audience de la chambre criminelle', bouton: 'Fixer l’audience', auteur: 'président de la chambre criminelle', roles: PRESIDENT,
    articles: ['CPP 588', 'CPP 567-2', 'CPP 574-1', 'CPP 574-2'], region: 'AUDIENCE', cible: 'dossier', prealable: 'réception du dossier', ouvre: ['EP23'], champs: [champ('dateAudience', 'Date de l’audience', 'date', requis)],
  }),
  mene: [{ region: 'AUDIENCE', etat: 'fixee' }],
  suit: ['EP15'],
  conditions: [jugementPossible, fondJuge, condition((_etat, { donnees, dateActe }) => String(donnees['dateAudience']) >= dateActe,
    refuser('date-anterieure', 'La date d’audience précède le jour où elle est fixée.', { champ: 'donnees.dateAudience' }))],
  effets(d) { d.region('AUDIENCE', 'fixee', { date: String(d.acte.donnees['dateAudience']) }); },
};
