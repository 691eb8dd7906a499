import type { Decision } from '../types';

export const c2civ_19_17_797: Decision = {
  id: '2civ-19-17.797',
  chambre: '2e Civ.',
  date: '2020-10-01',
  numero: '19-17.797',
  articles: ['CPC 642'],
  regles: ['cpc-642', 'cpc-978-al1', 'cpc-982', 'cpc-989', 'cpc-991', 'cpc-1037-1-signification'],
  dit: 'La prorogation de l’article 642 a une portée générale : tout délai de procédure qui va vers l’avant en profite.',
  epreuves: [
    {
      origine: 'construits',
      faits: 'Le délai de l’article 978 s’achève un samedi.',
      demande: { regle: 'cpc-978-al1', depart: '2026-02-13' },
      dernierJour: '2026-06-15',
      dernierJourBrut: '2026-06-13',
    },
    {
      origine: 'construits',
      faits: 'Le délai de l’article 982 s’achève un samedi.',
      demande: { regle: 'cpc-982', depart: '2026-04-13' },
      dernierJour: '2026-06-15',
      dernierJourBrut: '2026-06-13',
    },
    {
      origine: 'construits',
      faits: 'Le délai de l’article 989 s’achève un samedi.',
      demande: { regle: 'cpc-989', depart: '2026-03-13' },
      dernierJour: '2026-06-15',
      dernierJourBrut: '2026-06-13',
    },
    {
      origine: 'construits',
      faits: 'Le délai de l’article 991 s’achève un samedi.',
      demande: { regle: 'cpc-991', depart: '2026-04-13' },
      dernierJour: '2026-06-15',
      dernierJourBrut: '2026-06-13',
    },
    {
      origine: 'construits',
      faits: 'Le délai de l’article 1037-1 s’achève un samedi.',
      demande: { regle: 'cpc-1037-1-signification', depart: '2026-05-24' },
      dernierJour: '2026-06-15',
      dernierJourBrut: '2026-06-13',
    },
  ],
};
