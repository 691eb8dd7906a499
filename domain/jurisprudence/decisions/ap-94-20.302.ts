import type { Decision } from '../types';

export const ap_94_20_302: Decision = {
  id: 'ap-94-20.302',
  chambre: 'AP',
  date: '1995-06-30',
  numero: '94-20.302',
  articles: ['CPC 462'],
  regles: ['rabat-arret'],
  dit: 'Un arrêt entaché d’une erreur de procédure qui n’est pas imputable aux parties peut être rabattu, sans délai.',
  epreuves: [
    {
      origine: 'construits',
      faits: 'Requête en rabat déposée trois ans après l’arrêt : elle n’est pas tardive.',
      procedure: 'civil',
      depuis: 'rejet',
      actes: [
        { acte: 'EC47', le: '2029-07-02', donnees: { objet: 'rabat' } },
      ],
      attendu: { marques: [] },
    },
  ],
};
