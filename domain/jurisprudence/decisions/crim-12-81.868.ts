import type { Decision } from '../types';

export const crim_12_81_868: Decision = {
  id: 'crim-12-81.868',
  chambre: 'Crim.',
  date: '2013-04-10',
  numero: '12-81.868',
  articles: ['CPP 584'],
  regles: ['cpp-584'],
  dit: 'Les dix jours du mémoire personnel ne sont pas francs.',
  epreuves: [
    {
      origine: 'deduits',
      faits: 'Déclaration du 20 septembre 2010.',
      demande: { regle: 'cpp-584', depart: '2010-09-20' },
      dernierJour: '2010-09-30',
    },
  ],
};
