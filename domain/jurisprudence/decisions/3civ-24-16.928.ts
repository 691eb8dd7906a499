import type { Decision } from '../types';

export const c3civ_24_16_928: Decision = {
  id: '3civ-24-16.928',
  chambre: '3e Civ.',
  date: '2025-11-27',
  numero: '24-16.928',
  articles: ['CPC 978', 'CPC 642'],
  regles: ['cpc-978-al1'],
  dit: 'Les quatre mois de la remise et de la notification du mémoire ampliatif courent du pourvoi et sont prorogés au premier jour ouvrable.',
  epreuves: [
    {
      origine: 'deduits',
      faits: 'Pourvoi du 26 juin 2024 ; le 26 octobre est un samedi.',
      demande: { regle: 'cpc-978-al1', depart: '2024-06-26' },
      dernierJour: '2024-10-28',
      dernierJourBrut: '2024-10-26',
    },
  ],
};
