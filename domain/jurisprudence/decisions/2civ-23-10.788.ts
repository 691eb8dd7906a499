import type { Decision } from '../types';

export const c2civ_23_10_788: Decision = {
  id: '2civ-23-10.788',
  chambre: '2e Civ.',
  date: '2026-03-26',
  numero: '23-10.788',
  articles: ['CPC 687-2'],
  regles: ['cpc-612', 'cpc-647-1'],
  dit: 'La notification à l’étranger a deux dates : celle de la remise vaut pour son destinataire.',
  epreuves: [
    {
      origine: 'construits',
      faits: 'Acte expédié le 5 janvier 2026, remis à l’étranger le 16 février : le délai du destinataire part de la remise.',
      demande: { regle: 'cpc-612', depart: '2026-02-16', notification: { expediee: '2026-01-05', remise: '2026-02-16', pour: 'destinataire', voie: 'lointaine' }, demeure: 'etranger' },
      dernierJour: '2026-06-16',
    },
  ],
};
