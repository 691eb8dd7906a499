import type { Decision } from '../types';

export const crim_17_83_061: Decision = {
  id: 'crim-17-83.061',
  chambre: 'Crim.',
  date: '2018-02-07',
  numero: '17-83.061',
  articles: ['CPP 568'],
  regles: ['cpp-568'],
  dit: 'Aucun délai de distance n’augmente celui du pourvoi en matière pénale : la déclaration peut être faite par un mandataire.',
  epreuves: [
    {
      origine: 'construits',
      faits: 'Arrêt du 20 novembre 2026 ; le demandeur demeure outre-mer.',
      demande: { regle: 'cpp-568', depart: '2026-11-20', demeure: 'outre-mer' },
      dernierJour: '2026-12-01',
    },
    {
      origine: 'construits',
      faits: 'Arrêt du 20 novembre 2026 ; le demandeur demeure à l’étranger.',
      demande: { regle: 'cpp-568', depart: '2026-11-20', demeure: 'etranger' },
      dernierJour: '2026-12-01',
    },
  ],
};
