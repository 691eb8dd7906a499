import type { Decision } from '../types';

export const crim_17_85_936: Decision = {
  id: 'crim-17-85.936',
  chambre: 'Crim.',
  date: '2019-04-17',
  numero: '17-85.936',
  articles: ['CPP 590', 'Ord. 58-1067 art. 23-5'],
  regles: ['cpp-590', 'cpp-590-question'],
  dit: 'Le mémoire qui pose une question prioritaire de constitutionnalité après le dépôt du rapport est irrecevable.',
  epreuves: [
    {
      origine: 'construits',
      faits: 'Rapport déposé le 11 mai 2026 ; question posée le 12.',
      procedure: 'penal',
      depuis: 'rapport',
      actes: [
        { acte: 'EQ03', le: '2026-05-12', partie: 'd1' },
      ],
      attendu: { marque: 'apres-rapport' },
    },
  ],
};
