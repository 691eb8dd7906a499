import type { Decision } from '../types';

export const com_12_12_316: Decision = {
  id: 'com-12-12.316',
  chambre: 'Com.',
  date: '2013-06-04',
  numero: '12-12.316',
  articles: ['CPC 982', 'D. 91-1266 art. 39'],
  regles: ['cpc-982', 'd2020-1717-44-defendeur'],
  dit: 'Un délai entier court, pour le défendeur aussi, de la décision sur sa demande d’aide juridictionnelle.',
  epreuves: [
    {
      origine: 'deduits',
      faits: 'Décision du bureau du 16 mars 2012 ; mémoire en défense du 21 mai.',
      demande: { regle: 'cpc-982', depart: '2012-03-16' },
      dernierJour: '2012-05-16',
      acte: { quoi: 'mémoire en défense', le: '2012-05-21', enTemps: false },
    },
    {
      origine: 'construits',
      faits: 'Mémoire ampliatif notifié le 16 janvier 2012, aide demandée le 1er février, décidée le 16 mars.',
      demande: { regle: 'cpc-982', depart: '2012-01-16', aideJuridictionnelle: { demande: '2012-02-01', decisionNotifiee: '2012-03-16' } },
      dernierJour: '2012-05-16',
    },
  ],
};
