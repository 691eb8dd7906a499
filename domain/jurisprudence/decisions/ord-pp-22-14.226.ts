import type { Decision } from '../types';

export const ord_pp_22_14_226: Decision = {
  id: 'ord-pp-22-14.226',
  chambre: 'Ord. PP',
  date: '2025-06-26',
  numero: '22-14.226',
  articles: ['CPC 1009-3', 'CPC 978'],
  regles: ['cpc-1009-3', 'cpc-978-al1'],
  dit: 'Le défendeur peut obtenir la réinscription de l’affaire radiée pour faire constater la déchéance quand le mémoire ampliatif n’a pas été déposé : la radiation n’a pas suspendu le délai de l’article 978.',
  epreuves: [
    {
      origine: 'construits',
      faits: 'La demande de radiation laisse courir les quatre mois du demandeur.',
      demande: { regle: 'cpc-978-al1', depart: '2026-02-02', radiation: { demande: '2026-04-01' } },
      dernierJour: '2026-06-02',
      sansEffet: true,
    },
    {
      origine: 'construits',
      faits: 'Affaire radiée, aucun mémoire ampliatif : réinscrite à la demande du défendeur, la déchéance est prononcée.',
      procedure: 'civil',
      depuis: 'constituee',
      actes: [
        { acte: 'EC19', le: '2026-04-01', partie: 'f1' },
        { acte: 'EC20', le: '2026-04-20' },
        { acte: 'EC23', le: '2026-09-01', donnees: { motif: 'constat-decheance' } },
        { acte: 'EC18', le: '2026-09-10' },
      ],
      attendu: { issue: 'decheance' },
    },
  ],
};
