import { civile, depuis, duree, type Article } from './fabrique';
import { SOURCES } from './sources';

export const l91_647_23: Article = {
  regles: [civile({
    id: 'l91-647-23',
    ligne: 'A2',
    intitule: 'Recours contre la décision du bureau d’aide juridictionnelle',
    articles: ['L. 91-647 art. 23', 'D. 2020-1717 art. 44'],
    source: SOURCES.decret2020,
    depart: 'notification de la décision du bureau',
    tenu: 'demandeur à l’aide juridictionnelle',
    faculte: true,
    sanction: 'irrecevabilité du recours',
    prononcePar: 'premier président ou son délégué',
    versions: [depuis(null, duree(15, 'jours'), 'décret 2020-1717')],
  })],
};
