import { civile, depuis, duree, type Article } from './fabrique';

/** No extension for distance: 2e Civ., 4 févr. 2021, n° 19-23.638. */
export const cpc1034: Article = {
  regles: [civile({
    id: 'cpc-1034',
    ligne: 'C60',
    intitule: 'Saisine de la juridiction de renvoi',
    articles: ['CPC 1034'],
    depart: 'notification de l’arrêt de cassation à la partie',
    tenu: 'toute partie, y compris celle qui notifie',
    sanction: 'irrecevabilité de la saisine, relevée d’office ; le jugement de premier ressort acquiert force de chose jugée',
    prononcePar: 'juridiction de renvoi',
    critere: 'notification',
    versions: [
      depuis(null, duree(4, 'mois'), 'rédaction antérieure au décret 2017-891'),
      depuis('2017-09-01', duree(2, 'mois'), 'décrets 2017-891 et 2017-1227'),
    ],
  })],
};
