import type { Decision } from '../types';

export const crim_2013_09_24: Decision = {
  id: 'crim-2013-09-24',
  chambre: 'Crim.',
  date: '2013-09-24',
  numero: null,
  articles: ['L. 29 juill. 1881 art. 59', 'CPP 801'],
  regles: ['l1881-59'],
  dit: 'Les trois jours du pourvoi en matière de presse ne sont pas francs et sont prorogés au premier jour ouvrable.',
  epreuves: [
    {
      origine: 'deduits',
      faits: 'Arrêt du 24 janvier 2013 ; le 27 est un dimanche.',
      demande: { regle: 'l1881-59', depart: '2013-01-24' },
      dernierJour: '2013-01-28',
      dernierJourBrut: '2013-01-27',
    },
  ],
};
