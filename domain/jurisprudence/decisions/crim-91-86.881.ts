import type { Decision } from '../types';

export const crim_91_86_881: Decision = {
  id: 'crim-91-86.881',
  chambre: 'Crim.',
  date: '1992-04-22',
  numero: '91-86.881',
  articles: ['CPP 568'],
  regles: ['cpp-568'],
  dit: 'Les cinq jours francs d’un arrêt du 6 novembre s’achèvent le 12.',
  epreuves: [
    {
      origine: 'deduits',
      faits: 'Arrêt du 6 novembre 1991 : le 11, férié, est compris dans le délai.',
      demande: { regle: 'cpp-568', depart: '1991-11-06' },
      dernierJour: '1991-11-12',
    },
  ],
};
