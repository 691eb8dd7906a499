import type { Decision } from '../types';

export const c2civ_17_17_354: Decision = {
  id: '2civ-17-17.354',
  chambre: '2e Civ.',
  date: '2019-06-27',
  numero: '17-17.354',
  articles: ['CPC 1034', 'CPC 642'],
  regles: ['cpc-1034'],
  dit: 'Le délai de saisine de la juridiction de renvoi, alors de quatre mois, est prorogé au premier jour ouvrable.',
  epreuves: [
    {
      origine: 'deduits',
      faits: 'Arrêt de cassation notifié le 15 juillet 2014 ; le 15 novembre est un samedi.',
      demande: { regle: 'cpc-1034', depart: '2014-07-15' },
      dernierJour: '2014-11-17',
      dernierJourBrut: '2014-11-15',
    },
  ],
};
