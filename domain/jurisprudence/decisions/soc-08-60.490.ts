import type { Decision } from '../types';

export const soc_08_60_490: Decision = {
  id: 'soc-08-60.490',
  chambre: 'Soc.',
  date: '2009-02-11',
  numero: '08-60.490',
  articles: ['CPC 1004'],
  regles: ['cpc-1004'],
  dit: 'Le mois du mémoire se compte du récépissé de la déclaration, non de la déclaration elle-même.',
  epreuves: [
    {
      origine: 'construits',
      faits: 'Déclaration du 2 mars 2026, récépissé du 9 mars : le décompte part ici de la déclaration.',
      demande: { regle: 'cpc-1004', depart: '2026-03-02' },
      dernierJour: '2026-04-09',
      ecart: { obtenu: '2026-04-02', motif: 'Le texte compte de la déclaration : le départ le plus prudent est retenu tant qu’un juriste n’a pas tranché.' },
    },
  ],
};
