import type { Decision } from '../types';

export const crim_13_80_444: Decision = {
  id: 'crim-13-80.444',
  chambre: 'Crim.',
  date: '2013-01-23',
  numero: '13-80.444',
  articles: ['CPP 568-1', 'CPP 574-2'],
  regles: ['cpp-568-1'],
  dit: 'En matière de mandat d’arrêt européen, le pourvoi se forme dans les trois jours francs ; le ministère public qui tarde à transmettre est déchu.',
  epreuves: [
    {
      origine: 'deduits',
      faits: 'Arrêt du 14 décembre 2012.',
      demande: { regle: 'cpp-568-1', depart: '2012-12-14' },
      dernierJour: '2012-12-18',
    },
  ],
};
