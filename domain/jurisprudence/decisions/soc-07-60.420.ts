import type { Decision } from '../types';

export const soc_07_60_420: Decision = {
  id: 'soc-07-60.420',
  chambre: 'Soc.',
  date: '2008-09-24',
  numero: '07-60.420',
  articles: ['CPC 999', 'CPC 645'],
  regles: ['cpc-999', 'cpc-645'],
  dit: 'En matière d’élections professionnelles, les dix jours du pourvoi ne sont pas augmentés à raison de la distance.',
  epreuves: [
    {
      origine: 'deduits',
      faits: 'Jugement notifié le 26 juin 2007 outre-mer ; pourvoi du 13 juillet.',
      demande: { regle: 'cpc-999', depart: '2007-06-26', demeure: 'outre-mer' },
      dernierJour: '2007-07-06',
      acte: { quoi: 'pourvoi', le: '2007-07-13', enTemps: false },
    },
  ],
};
