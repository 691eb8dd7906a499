import type { Decision } from '../types';

export const c2civ_19_20_636: Decision = {
  id: '2civ-19-20.636',
  chambre: '2e Civ.',
  date: '2021-03-25',
  numero: '19-20.636',
  articles: ['CPC 908', 'CPC 911'],
  regles: ['cpc-978-al2', 'cpc-1010-al2'],
  dit: 'Le délai qui s’ouvre « dans le mois suivant » un premier délai fait corps avec lui : tous deux se comptent d’une traite, sans proroger l’échéance intermédiaire.',
  epreuves: [
    {
      origine: 'construits',
      faits: 'Trois mois, puis un mois, à compter du 16 février 2026 ; le 16 mai, terme intermédiaire, est un samedi.',
      demande: { delai: [{ nombre: 3, unite: 'mois' }, { nombre: 1, unite: 'mois' }], matiere: 'civil', depart: '2026-02-16' },
      dernierJour: '2026-06-16',
    },
    {
      origine: 'construits',
      faits: 'Par analogie, quatre mois puis un mois de l’article 978 ; le 13 juin, terme intermédiaire, est un samedi.',
      demande: { regle: 'cpc-978-al2', depart: '2026-02-13' },
      dernierJour: '2026-07-13',
    },
    {
      origine: 'construits',
      faits: 'Par analogie, deux mois puis un mois de l’article 1010 ; le 13 juin, terme intermédiaire, est un samedi.',
      demande: { regle: 'cpc-1010-al2', depart: '2026-04-13' },
      dernierJour: '2026-07-13',
    },
  ],
};
