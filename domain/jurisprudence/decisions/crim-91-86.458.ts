import type { Decision } from '../types';

export const crim_91_86_458: Decision = {
  id: 'crim-91-86.458',
  chambre: 'Crim.',
  date: '1992-01-27',
  numero: '91-86.458',
  articles: ['L. 29 juill. 1881 art. 59', 'CPP 801'],
  regles: ['l1881-59'],
  dit: 'Le délai de trois jours qui s’achève un dimanche suivi d’un lundi férié est prorogé au mardi.',
  epreuves: [
    {
      origine: 'publies',
      faits: 'Arrêt du 7 novembre 1991 : dimanche 10, lundi 11 férié.',
      demande: { regle: 'l1881-59', depart: '1991-11-07' },
      dernierJour: '1991-11-12',
      dernierJourBrut: '1991-11-10',
    },
  ],
};
