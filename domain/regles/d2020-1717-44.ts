import { civile, depuis, duree, gardeFou, type Article } from './fabrique';
import { SOURCES } from './sources';

/** Legal aid before the Court: effect on limits (décret 2020-1717, art. 44) and appeal (loi du 10 juillet 1991, art. 23). */
export const d2020_1717_44: Article = {
  regles: [civile({
    id: 'l91-647-23',
    ligne: 'A2',
    intitule: 'Recours contre la décision du bureau d’aide juridictionnelle',
    articles: ['L. 91-647 art. 23', 'D. 2020-1717 art. 44'],
    source: SOURCES.decret2020,
    depart: 'notification de la décision du bureau',
    tenu: 'demandeur à l’aide juridictionnelle',
    sanction: 'irrecevabilité du recours',
    prononcePar: 'premier président ou son délégué',
    versions: [depuis(null, duree(15, 'jours'), 'décret 2020-1717')],
  })],
  gardeFous: [gardeFou({
    id: 'd2020-1717-44',
    ligne: 'A1',
    intitule: 'Demande d’aide juridictionnelle',
    articles: ['D. 2020-1717 art. 44'],
    source: SOURCES.decret2020,
    effet: 'Faite avant l’expiration du délai de pourvoi, de réexamen ou de mémoire, elle l’interrompt ; un nouveau délai de même durée court de la notification de la décision ou, si elle est plus tardive, de la désignation de l’auxiliaire.',
  })],
};
