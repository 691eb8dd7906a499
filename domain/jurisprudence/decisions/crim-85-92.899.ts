import type { Decision } from '../types';

export const crim_85_92_899: Decision = {
  id: 'crim-85-92.899',
  chambre: 'Crim.',
  date: '1987-03-23',
  numero: '85-92.899',
  articles: ['CPP 568', 'CPP 801'],
  regles: ['cpp-568'],
  dit: 'Le délai en jours francs qui s’achève un dimanche est prorogé au lundi, avant même la rédaction actuelle de l’article 801.',
  epreuves: [
    {
      origine: 'deduits',
      faits: 'Arrêt du 25 février 1985 ; le dernier jour tombe le dimanche 3 mars.',
      demande: { regle: 'cpp-568', depart: '1985-02-25' },
      dernierJour: '1985-03-04',
      dernierJourBrut: '1985-03-03',
    },
  ],
};
