import type { Decision } from '../types';

export const crim_25_83_101: Decision = {
  id: 'crim-25-83.101',
  chambre: 'Crim.',
  date: '2025-07-09',
  numero: '25-83.101',
  articles: ['CPP 606'],
  regles: ['cpp-567-2-arret'],
  dit: 'Il n’y a pas lieu de statuer quand l’ordonnance de règlement a rendu caduc le titre de détention.',
  epreuves: [
    {
      origine: 'construits',
      faits: 'Arrêt rendu sur un pourvoi devenu sans objet.',
      procedure: 'penal',
      depuis: 'delibere',
      actes: [
        { acte: 'EP24', le: '2026-07-01', donnees: { issue: 'non-lieu-a-statuer' } },
      ],
      attendu: { issue: 'non-lieu-a-statuer' },
    },
  ],
};
