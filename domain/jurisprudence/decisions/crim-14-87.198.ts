import type { Decision } from '../types';

export const crim_14_87_198: Decision = {
  id: 'crim-14-87.198',
  chambre: 'Crim.',
  date: '2015-10-21',
  numero: '14-87.198',
  articles: ['CPP 712-15'],
  regles: ['cpp-712-15'],
  dit: 'Les cinq jours du pourvoi en matière d’application des peines ne sont pas francs.',
  epreuves: [
    {
      origine: 'construits',
      faits: 'Ordonnance notifiée le lundi 2 mars 2026.',
      demande: { regle: 'cpp-712-15', depart: '2026-03-02' },
      dernierJour: '2026-03-09',
      dernierJourBrut: '2026-03-07',
    },
    {
      origine: 'construits',
      faits: 'Ordonnance notifiée le mercredi 4 mars 2026.',
      demande: { regle: 'cpp-712-15', depart: '2026-03-04' },
      dernierJour: '2026-03-09',
      dernierJourBrut: '2026-03-09',
    },
  ],
};
