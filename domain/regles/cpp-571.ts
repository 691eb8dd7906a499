import { DELAI_DU_JUGE_NON_VERIFIE, delaiDuJuge, depuis, duree, penale, type Article } from './fabrique';

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
      reserve: DELAI_DU_JUGE_NON_VERIFIE,
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
      reserve: DELAI_DU_JUGE_NON_VERIFIE,
      versions: [depuis(null, duree(2, 'mois'), 'rédaction en vigueur')],
    }),
  ],
};
