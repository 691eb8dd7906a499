import type { Decision } from '../types';

export const c1civ_84_14_996: Decision = {
  id: '1civ-84-14.996',
  chambre: '1re Civ.',
  date: '1987-05-25',
  numero: '84-14.996',
  articles: ['CPC 612'],
  regles: ['cpc-612'],
  dit: 'Le délai de deux mois se compte de quantième à quantième ; le pourvoi formé après est irrecevable.',
  epreuves: [
    {
      origine: 'deduits',
      faits: 'Décision notifiée le 27 avril 1984 ; pourvoi du 2 août.',
      demande: { regle: 'cpc-612', depart: '1984-04-27' },
      dernierJour: '1984-06-27',
      acte: { quoi: 'pourvoi', le: '1984-08-02', enTemps: false },
    },
  ],
};
