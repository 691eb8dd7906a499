import type { Decision } from '../types';

export const ord_pp_21_23_765: Decision = {
  id: 'ord-pp-21-23.765',
  chambre: 'Ord. PP',
  date: null,
  numero: '21-23.765',
  articles: ['CPC 1009-2', 'CPC 386'],
  regles: ['cpc-1009-2'],
  dit: 'La péremption est acquise deux ans après la notification de la radiation, faute d’un acte manifestant sans équivoque la volonté d’exécuter.',
  epreuves: [
    {
      origine: 'deduits',
      faits: 'Ordonnance de radiation notifiée le 18 janvier 2023.',
      demande: { regle: 'cpc-1009-2', depart: '2023-01-18' },
      dernierJour: '2025-01-20',
    },
  ],
};
