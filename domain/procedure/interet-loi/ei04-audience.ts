import { instanceOuverte } from '../noyau/conditions';
import { condition, refuser } from '../noyau/refus';
import { champ, deLaCour, requis, type RegleActe } from '../noyau/regle-acte';
import { PRESIDENT } from '../noyau/roles';

export const ei04: RegleActe = {
  definition: deLaCour({
    id: 'EI04', nom: 'audience-du-pourvoi-du-parquet-fixee', titre: 'Audience fixée sur le pourvoi du procureur général', bouton: 'Fixer l’audience', auteur: 'président de la chambre', roles: PRESIDENT,
    articles: ['CPC 1012', 'CPP 602'], region: 'AUDIENCE', cible: 'dossier', prealable: 'pourvoi du procureur général', ouvre: ['EI05'], champs: [champ('dateAudience', 'Date de l’audience', 'date', requis)],
  }),
  mene: [{ region: 'AUDIENCE', etat: 'fixee' }],
  suit: ['EI01'],
  conditions: [instanceOuverte('CPC 639-1', 'EI05'), condition((_etat, { donnees, dateActe }) => String(donnees['dateAudience']) >= dateActe,
    refuser('date-anterieure', 'La date d’audience précède le jour où elle est fixée.', { article: 'CPC 1012', champ: 'donnees.dateAudience' }))],
  effets(d) { d.region('AUDIENCE', 'fixee', { date: String(d.acte.donnees['dateAudience']) }); },
};
