import type { Decision } from '../types';

export const c2civ_19_23_638: Decision = {
  id: '2civ-19-23.638',
  chambre: '2e Civ.',
  date: '2021-02-04',
  numero: '19-23.638',
  articles: ['CPC 1034', 'CPC 643'],
  regles: ['cpc-1034'],
  dit: 'Aucun délai de distance n’augmente celui de la saisine de la juridiction de renvoi.',
  epreuves: [
    {
      origine: 'construits',
      faits: 'Arrêt de cassation notifié le 2 mars 2026 à une partie qui demeure à l’étranger.',
      demande: { regle: 'cpc-1034', depart: '2026-03-02', demeure: 'etranger' },
      dernierJour: '2026-05-04',
    },
  ],
};
