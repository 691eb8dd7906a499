import type { Decision } from '../types';

export const c2civ_75_12_260: Decision = {
  id: '2civ-75-12.260',
  chambre: '2e Civ.',
  date: '1976-07-16',
  numero: '75-12.260',
  articles: ['CPC 642'],
  regles: ['cpc-642'],
  dit: 'Le vendredi saint n’est chômé que là où la loi ou le règlement le dit : à Narbonne, il ne proroge aucun délai.',
  epreuves: [
    {
      origine: 'deduits',
      faits: 'Délai d’un mois parti du 20 mars 1973, qui s’achève le vendredi saint 20 avril ; appel du 24.',
      demande: { delai: { nombre: 1, unite: 'mois' }, matiere: 'civil', depart: '1973-03-20' },
      dernierJour: '1973-04-20',
      acte: { quoi: 'appel', le: '1973-04-24', enTemps: false },
    },
  ],
};
