import type { Decision } from '../types';

export const crim_92_80_413: Decision = {
  id: 'crim-92-80.413',
  chambre: 'Crim.',
  date: '1992-12-15',
  numero: '92-80.413',
  articles: ['L. 29 juill. 1881 art. 59', 'CPP 801'],
  regles: ['l1881-59'],
  dit: 'Le délai de trois jours qui s’achève un dimanche est prorogé au lundi.',
  epreuves: [
    {
      origine: 'deduits',
      faits: 'Arrêt du 14 novembre 1991.',
      demande: { regle: 'l1881-59', depart: '1991-11-14' },
      dernierJour: '1991-11-18',
      dernierJourBrut: '1991-11-17',
    },
  ],
};
