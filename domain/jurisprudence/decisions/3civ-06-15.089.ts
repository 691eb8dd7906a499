import type { Decision } from '../types';

export const c3civ_06_15_089: Decision = {
  id: '3civ-06-15.089',
  chambre: '3e Civ.',
  date: '2007-10-03',
  numero: '06-15.089',
  articles: ['CPC 612', 'CPC 643'],
  regles: ['cpc-612'],
  dit: 'Le délai d’une partie demeurant à l’étranger expire quatre mois après la notification, le 5 février, dimanche ; la prorogation n’était pas en débat.',
  epreuves: [
    {
      origine: 'deduits',
      faits: 'Notification du 5 octobre 2005 à une partie qui demeure à l’étranger.',
      demande: { regle: 'cpc-612', depart: '2005-10-05', demeure: 'etranger' },
      dernierJour: '2006-02-06',
      dernierJourBrut: '2006-02-05',
    },
  ],
};
