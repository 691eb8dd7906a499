import type { Decision } from '../types';

export const crim_88_84_512: Decision = {
  id: 'crim-88-84.512',
  chambre: 'Crim.',
  date: '1989-02-07',
  numero: '88-84.512',
  articles: ['CPP 568'],
  regles: ['cpp-568'],
  dit: 'Ni le jour de la décision ni celui de l’échéance ne comptent : cinq jours francs laissent sept jours, celui de la décision compris.',
  epreuves: [
    {
      origine: 'construits',
      faits: 'Arrêt du mardi 3 février 2026, compté avec les cinq jours francs d’alors.',
      demande: { delai: { nombre: 5, unite: 'jours', francs: true }, matiere: 'penal', depart: '2026-02-03' },
      dernierJour: '2026-02-09',
    },
    {
      origine: 'construits',
      faits: 'Les dix jours francs d’aujourd’hui se comptent de même.',
      demande: { regle: 'cpp-568', depart: '2026-03-03' },
      dernierJour: '2026-03-16',
    },
  ],
};
