import type { Decision } from '../types';

export const ord_pp_22_11_712: Decision = {
  id: 'ord-pp-22-11.712',
  chambre: 'Ord. PP',
  date: null,
  numero: '22-11.712',
  articles: ['CPC 1009-2', 'CPC 386'],
  regles: ['cpc-1009-2'],
  dit: 'La péremption est acquise deux ans après la notification de la radiation, faute d’un acte manifestant sans équivoque la volonté d’exécuter.',
  epreuves: [
    {
      origine: 'deduits',
      faits: 'Ordonnance de radiation notifiée le 6 février 2023.',
      demande: { regle: 'cpc-1009-2', depart: '2023-02-06' },
      dernierJour: '2025-02-06',
    },
  ],
};
