import type { Decision } from '../types';

export const ord_pp_21_17_762: Decision = {
  id: 'ord-pp-21-17.762',
  chambre: 'Ord. PP',
  date: null,
  numero: '21-17.762',
  articles: ['CPC 1009-2', 'CPC 386'],
  regles: ['cpc-1009-2'],
  dit: 'La péremption est acquise deux ans après la notification de la radiation, faute d’un acte manifestant sans équivoque la volonté d’exécuter.',
  epreuves: [
    {
      origine: 'deduits',
      faits: 'Ordonnance de radiation notifiée le 9 juin 2022.',
      demande: { regle: 'cpc-1009-2', depart: '2022-06-09' },
      dernierJour: '2024-06-10',
    },
  ],
};
