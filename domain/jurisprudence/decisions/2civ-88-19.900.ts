import type { Decision } from '../types';

export const c2civ_88_19_900: Decision = {
  id: '2civ-88-19.900',
  chambre: '2e Civ.',
  date: '1990-02-14',
  numero: '88-19.900',
  articles: ['CPC 642'],
  regles: ['cpc-642'],
  dit: 'L’article 642 ne s’applique pas aux délais qui se comptent à rebours : leur terme n’est pas déplacé.',
  epreuves: [
    {
      origine: 'construits',
      faits: 'Quinze jours avant le lundi 13 juillet 2026 : le dimanche 28 juin reste le dernier jour.',
      demande: { delai: { nombre: 15, unite: 'jours' }, aRebours: true, matiere: 'civil', depart: '2026-07-13' },
      dernierJour: '2026-06-28',
    },
  ],
};
