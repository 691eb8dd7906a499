import type { Decision } from '../types';

export const c2civ_2023_10_05: Decision = {
  id: '2civ-2023-10-05',
  chambre: '2e Civ.',
  date: '2023-10-05',
  numero: null,
  articles: ['D. 2020-1717 art. 44'],
  regles: ['cpc-612', 'd2020-1717-44-bureau'],
  dit: 'La demande d’aide juridictionnelle adressée à un bureau incompétent interrompt le délai tout de même.',
  epreuves: [
    {
      origine: 'construits',
      faits: 'Décision notifiée le 10 février 2026 ; demande du 10 avril, dernier jour, à un bureau qui n’est pas celui de la Cour ; décision notifiée le 1er juin.',
      demande: { regle: 'cpc-612', depart: '2026-02-10', aideJuridictionnelle: { demande: '2026-04-10', decisionNotifiee: '2026-06-01' } },
      dernierJour: '2026-08-03',
    },
  ],
};
