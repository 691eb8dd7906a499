import type { Decision } from '../types';

export const c2civ_93_60_494: Decision = {
  id: '2civ-93-60.494',
  chambre: '2e Civ.',
  date: '1995-10-18',
  numero: '93-60.494',
  articles: ['CPC 989'],
  regles: ['cpc-989'],
  dit: 'Le mémoire du demandeur se produit dans les trois mois du récépissé, à peine de déchéance.',
  epreuves: [
    {
      origine: 'deduits',
      faits: 'Récépissé du 2 décembre 1993 ; mémoire du 11 juillet 1994.',
      demande: { regle: 'cpc-989', depart: '1993-12-02' },
      dernierJour: '1994-03-02',
      acte: { quoi: 'mémoire', le: '1994-07-11', enTemps: false },
    },
  ],
};
