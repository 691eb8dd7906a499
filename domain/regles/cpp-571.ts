import { delaiDuJuge, depuis, duree, penale, type Article } from './fabrique';

const reserve = 'La prorogation d’un délai imposé au juge n’est pas vérifiée : il n’est pas prorogé.';

/** Immediate examination (570, 571) and time to judge (604). */
export const cpp571: Article = {
  regles: [
    penale({
      ...delaiDuJuge,
      id: 'cpp-571-president',
      ligne: 'P20',
      intitule: 'Requête en examen immédiat : ordonnance du président',
      articles: ['CPP 571', 'CPP 570'],
      depart: 'réception du dossier',
      tenu: 'président de la chambre criminelle',
      sanction: null,
      reserve,
      versions: [depuis(null, duree(8, 'jours'), 'rédaction en vigueur')],
    }),
    penale({
      ...delaiDuJuge,
      id: 'cpp-571-chambre',
      ligne: 'P20',
      intitule: 'Examen immédiat : la chambre statue',
      articles: ['CPP 571', 'CPP 604'],
      depart: 'ordonnance du président',
      tenu: 'chambre criminelle',
      sanction: null,
      reserve,
      versions: [depuis(null, duree(2, 'mois'), 'rédaction en vigueur')],
    }),
    penale({
      ...delaiDuJuge,
      id: 'cpp-604',
      ligne: 'P21',
      intitule: 'Jour à partir duquel la Cour peut statuer',
      articles: ['CPP 604'],
      depart: 'réception du dossier à la Cour',
      sanction: null,
      reserve,
      versions: [depuis('2011-05-19', duree(10, 'jours'), 'loi 2011-525')],
    }),
    penale({
      ...delaiDuJuge,
      id: 'cpp-604-assises',
      ligne: 'P21',
      intitule: 'Renvoi aux assises : la Cour statue',
      articles: ['CPP 604'],
      depart: 'réception du dossier à la Cour',
      sanction: null,
      reserve,
      versions: [depuis('2011-05-19', duree(3, 'mois'), 'loi 2011-525')],
    }),
  ],
};
