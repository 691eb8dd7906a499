import type { Decision } from '../types';

export const crim_24_83_713: Decision = {
  id: 'crim-24-83.713',
  chambre: 'Crim.',
  date: '2025-03-12',
  numero: '24-83.713',
  articles: ['CPP 585-1 al. 1', 'CPP 584'],
  regles: ['cpp-585-1-al1', 'cpp-584', 'cpp-585-1-aide'],
  dit: 'La demande d’aide juridictionnelle ne déplace jamais le délai du mémoire personnel.',
  epreuves: [
    {
      origine: 'construits',
      faits: 'Pourvoi du 10 septembre 2026, aide demandée le 1er octobre.',
      demande: { regle: 'cpp-585-1-al1', depart: '2026-09-10', aideJuridictionnelle: { demande: '2026-10-01' } },
      dernierJour: '2026-10-12',
      sansEffet: true,
    },
    {
      origine: 'construits',
      faits: 'Déclaration du 2 mars 2026, aide demandée le 5.',
      demande: { regle: 'cpp-584', depart: '2026-03-02', aideJuridictionnelle: { demande: '2026-03-05' } },
      dernierJour: '2026-03-12',
      sansEffet: true,
    },
  ],
};
