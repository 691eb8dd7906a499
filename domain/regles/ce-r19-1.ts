import { civile, depuis, duree, gardeFou, type Article } from './fabrique';
import { SOURCES } from './sources';

export const ceR19_1: Article = {
  regles: [civile({
    id: 'ce-r19-1',
    ligne: 'C45',
    intitule: 'Pourvoi en matière de listes électorales',
    articles: ['C. élect. R. 19-1', 'C. élect. L. 20', 'CPC 996'],
    source: SOURCES.electoral,
    depart: 'notification du jugement',
    tenu: 'parties et préfet',
    sanction: 'irrecevabilité du pourvoi, relevée d’office',
    prononcePar: 'formation de jugement',
    critere: 'notification',
    aideJuridictionnelle: true,
    versions: [
      depuis(null, duree(10, 'jours'), 'article R. 15-1'),
      depuis('2019-01-01', duree(10, 'jours'), 'décret 2018-350'),
      depuis('2020-01-01', duree(10, 'jours'), 'décret 2019-966'),
    ],
  })],
  gardeFous: [gardeFou({
    id: 'ce-l20',
    ligne: 'S07',
    intitule: 'Pourvoi du préfet et effet du pourvoi, listes électorales',
    articles: ['C. élect. L. 20', 'C. élect. R. 19-1', 'CPC 996'],
    source: SOURCES.electoral,
    effet: 'Le délai est celui de la ligne C45. Le pourvoi n’est pas suspensif ; il est ouvert dans tous les cas au préfet selon l’article 996 ; une des deux rédactions lues de l’article R. 19-1 ne le dit pas.',
    verifie: false,
  })],
};
