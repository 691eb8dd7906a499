import type { Decision } from '../types';

export const crim_05_86_744: Decision = {
  id: 'crim-05-86.744',
  chambre: 'Crim.',
  date: '2006-05-10',
  numero: '05-86.744',
  articles: ['CPP 801', 'C. trav. L. 3133-1'],
  regles: ['cpp-801'],
  dit: 'Le lundi de Pentecôte reste férié, même travaillé au titre de la journée de solidarité.',
  epreuves: [
    {
      origine: 'deduits',
      faits: 'Délai de dix jours parti du 6 mai 2005 ; le 16 est le lundi de Pentecôte.',
      demande: { delai: { nombre: 10, unite: 'jours' }, matiere: 'penal', depart: '2005-05-06' },
      dernierJour: '2005-05-17',
      dernierJourBrut: '2005-05-16',
    },
  ],
};
