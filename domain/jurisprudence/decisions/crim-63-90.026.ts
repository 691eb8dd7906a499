import type { Decision } from '../types';

export const crim_63_90_026: Decision = {
  id: 'crim-63-90.026',
  chambre: 'Crim.',
  date: '1964-06-23',
  numero: '63-90.026',
  articles: ['L. 29 juill. 1881 art. 59'],
  regles: ['l1881-59'],
  dit: 'Les trois jours du pourvoi en matière de presse ne sont pas francs.',
  epreuves: [
    {
      origine: 'construits',
      faits: 'Arrêt du lundi 2 mars 2026.',
      demande: { regle: 'l1881-59', depart: '2026-03-02' },
      dernierJour: '2026-03-05',
    },
  ],
};
