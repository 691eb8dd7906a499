import type { Decision } from '../types';

export const c2civ_97_16_078: Decision = {
  id: '2civ-97-16.078',
  chambre: '2e Civ.',
  date: '1998-01-21',
  numero: '97-16.078',
  articles: ['CPC 612', 'CPC 643', 'CPC 641'],
  regles: ['cpc-612', 'cpc-643'],
  dit: 'Les deux mois du pourvoi et les deux mois de distance font un seul délai de quatre mois, compté d’une traite.',
  epreuves: [
    {
      origine: 'deduits',
      faits: 'Notification du 9 décembre 1996 à une partie qui demeure à l’étranger ; pourvoi du 16 juin 1997.',
      demande: { regle: 'cpc-612', depart: '1996-12-09', demeure: 'etranger' },
      dernierJour: '1997-04-09',
      acte: { quoi: 'pourvoi', le: '1997-06-16', enTemps: false },
    },
    {
      origine: 'construits',
      faits: 'Départ un 31 décembre, partie outre-mer ; le quantième se cherche après avoir additionné les mois.',
      demande: { regle: 'cpc-612', depart: '2026-12-31', demeure: 'outre-mer' },
      dernierJour: '2027-03-31',
    },
  ],
};
