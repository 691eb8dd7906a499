import { DELAI_DU_JUGE_NON_VERIFIE, delaiDuJuge, depuis, duree, EN_HEURES, LE_JOUR_MEME, penale, type Article } from './fabrique';
import { SOURCES } from './sources';

/** Not « francs » days: Crim., 27 janv. 1992, n° 91-86.458. */
export const l1881_59: Article = {
  regles: [
    penale({
      id: 'l1881-59',
      ligne: 'P03',
      intitule: 'Pourvoi en matière de presse',
      articles: ['L. 29 juill. 1881 art. 59', 'L. 29 juill. 1881 art. 58'],
      source: SOURCES.loi1881,
      depart: 'prononcé ou signification de la décision',
      tenu: 'prévenu, et partie civile pour ses intérêts civils',
      sanction: 'irrecevabilité du pourvoi',
      prononcePar: 'chambre criminelle',
      versions: [depuis(null, duree(3, 'jours'), 'rédaction en vigueur')],
    }),
    penale({
      id: 'l1881-59-transmission',
      ligne: 'P03',
      intitule: 'Presse : envoi des pièces à la Cour dans les vingt-quatre heures',
      articles: ['L. 29 juill. 1881 art. 59'],
      source: SOURCES.loi1881,
      depart: 'déclaration de pourvoi',
      tenu: 'greffe et parquet de la juridiction attaquée',
      sanction: null,
      reserve: EN_HEURES,
      prudente: [LE_JOUR_MEME],
      prorogationIncertaine: true,
      versions: [depuis(null, duree(1, 'jours'), 'rédaction en vigueur')],
    }),
    penale({
      ...delaiDuJuge,
      id: 'l1881-59-arret',
      ligne: 'P03',
      intitule: 'Presse : la Cour juge d’urgence',
      articles: ['L. 29 juill. 1881 art. 59'],
      source: SOURCES.loi1881,
      depart: 'réception des pièces à la Cour',
      sanction: null,
      reserve: DELAI_DU_JUGE_NON_VERIFIE,
      versions: [depuis(null, duree(10, 'jours'), 'rédaction en vigueur')],
    }),
  ],
};
