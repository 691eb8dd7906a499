import type { Decision } from '../types';

export const crim_22_86_049: Decision = {
  id: 'crim-22-86.049',
  chambre: 'Crim.',
  date: '2023-09-06',
  numero: '22-86.049',
  articles: ['CPP 568', 'CPP 585-1 al. 2'],
  regles: ['cpp-568', 'cpp-585-1-al2', 'cpp-585-1-aide'],
  dit: 'En matière pénale, la demande d’aide juridictionnelle n’interrompt pas le délai du pourvoi ; faite dans le mois, elle n’interrompt que la constitution d’un avocat aux Conseils.',
  epreuves: [
    {
      origine: 'construits',
      faits: 'Arrêt du 20 novembre 2026, aide demandée le 24.',
      demande: { regle: 'cpp-568', depart: '2026-11-20', aideJuridictionnelle: { demande: '2026-11-24' } },
      dernierJour: '2026-12-01',
      sansEffet: true,
    },
    {
      origine: 'construits',
      faits: 'Pourvoi du 2 mars 2026, aide demandée le 20, décidée le 20 avril.',
      demande: { regle: 'cpp-585-1-al2', depart: '2026-03-02', aideJuridictionnelle: { demande: '2026-03-20', decisionNotifiee: '2026-04-20' } },
      dernierJour: '2026-05-20',
    },
    {
      origine: 'construits',
      faits: 'La même, tant que rien n’est décidé.',
      demande: { regle: 'cpp-585-1-al2', depart: '2026-03-02', aideJuridictionnelle: { demande: '2026-03-20' } },
      dernierJour: null,
    },
  ],
};
