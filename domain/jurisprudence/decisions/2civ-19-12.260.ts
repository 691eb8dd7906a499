import type { Decision } from '../types';

export const c2civ_19_12_260: Decision = {
  id: '2civ-19-12.260',
  chambre: '2e Civ.',
  date: '2020-06-04',
  numero: '19-12.260',
  articles: ['CPC 641', 'CPC 642'],
  regles: ['cpc-641', 'cpc-642'],
  dit: 'Un délai d’un mois qui s’achève un samedi est prorogé au lundi.',
  epreuves: [
    {
      origine: 'deduits',
      faits: 'Délai d’un mois parti du 9 mars 2016 ; le 9 avril est un samedi.',
      demande: { delai: { nombre: 1, unite: 'mois' }, matiere: 'civil', depart: '2016-03-09' },
      dernierJour: '2016-04-11',
      dernierJourBrut: '2016-04-09',
    },
  ],
};
