import type { Decision } from '../types';

export const soc_2017_10_05: Decision = {
  id: 'soc-2017-10-05',
  chambre: 'Soc.',
  date: '2017-10-05',
  numero: null,
  articles: ['CPC 1034'],
  regles: ['cpc-1034'],
  dit: 'La saisine de la juridiction de renvoi après les quatre mois de la notification est tardive.',
  epreuves: [
    {
      origine: 'deduits',
      faits: 'Arrêt de cassation notifié le 4 avril 2012 ; saisine du 5 mars 2014.',
      demande: { regle: 'cpc-1034', depart: '2012-04-04' },
      dernierJour: '2012-08-06',
      acte: { quoi: 'saisine', le: '2014-03-05', enTemps: false },
    },
  ],
};
