import { condition, refuser } from '../noyau/refus';
import { instanceOuverte } from '../noyau/conditions';
import { champ, deLaCour, requis, type RegleActe } from '../noyau/regle-acte';
import { PRESIDENT } from '../noyau/roles';
import { FORMATIONS_POUR_AVIS } from './formations';

export const ev01d: RegleActe = {
  definition: deLaCour({
    id: 'EV01d', nom: 'audience-pour-avis-fixee', titre: 'Formation et audience fixées pour la demande d’avis', bouton: 'Fixer l’audience pour avis', auteur: 'président ou premier président', roles: PRESIDENT,
    articles: ['COJ L441-2', 'COJ L441-2-1', 'COJ R441-1'], region: 'AUDIENCE', cible: 'dossier', prealable: 'dossier reçu', ouvre: ['EV02'],
    champs: [champ('formation', 'Formation', 'choix', { ...requis, choix: FORMATIONS_POUR_AVIS }), champ('dateAudience', 'Date de l’audience', 'date', requis)],
  }),
  mene: [{ region: 'AUDIENCE', etat: 'fixee' }],
  suit: ['EV01b'],
  conditions: [instanceOuverte('COJ L441-2', 'EV02'), condition((_etat, { donnees, dateActe }) => String(donnees['dateAudience']) >= dateActe,
    refuser('date-anterieure', 'La date d’audience précède le jour où elle est fixée.', { article: 'COJ L441-2', champ: 'donnees.dateAudience' }))],
  effets(d) { d.region('AUDIENCE', 'fixee', { date: String(d.acte.donnees['dateAudience']), formation: String(d.acte.donnees['formation']) }); },
};
