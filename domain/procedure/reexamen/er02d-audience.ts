import { instanceOuverte } from '../noyau/conditions';
import { condition, refuser } from '../noyau/refus';
import { champ, deLaCour, requis, type RegleActe } from '../noyau/regle-acte';
import { PRESIDENT } from '../noyau/roles';

export const er02d: RegleActe = {
  definition: deLaCour({
    id: 'ER02d', nom: 'audience-de-reexamen-fixee', titre: 'Audience de la cour de réexamen fixée', bouton: 'Fixer l’audience', auteur: 'président de la cour de réexamen', roles: PRESIDENT,
    articles: ['COJ L452-3'], region: 'AUDIENCE', cible: 'dossier', prealable: 'demande de réexamen', ouvre: ['ER03'], champs: [champ('dateAudience', 'Date de l’audience', 'date', requis)],
  }),
  mene: [{ region: 'AUDIENCE', etat: 'fixee' }],
  suit: ['ER01'],
  conditions: [instanceOuverte('COJ L452-6', 'ER03'), condition((_etat, { donnees, dateActe }) => String(donnees['dateAudience']) >= dateActe,
    refuser('date-anterieure', 'La date d’audience précède le jour où elle est fixée.', { article: 'COJ L452-3', champ: 'donnees.dateAudience' }))],
  effets(d) { d.region('AUDIENCE', 'fixee', { date: String(d.acte.donnees['dateAudience']) }); },
};
