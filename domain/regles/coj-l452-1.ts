import { civile, depuis, duree, type Article } from './fabrique';
import { SOURCES } from './sources';

/** Legal aid interrupts it: décret 2020-1717, art. 44 names the request for reopening. */
export const cojL452_1: Article = {
  regles: [civile({
    id: 'coj-l452-1',
    ligne: 'réexamen civil',
    intitule: 'Réexamen d’une décision civile définitive : demande',
    articles: ['COJ L452-1', 'CPC 1031-8'],
    source: SOURCES.coj,
    depart: 'décision de la Cour européenne des droits de l’homme',
    tenu: 'partie intéressée',
    sanction: 'irrecevabilité de la demande',
    prononcePar: 'cour de réexamen',
    critere: 'demande',
    aideJuridictionnelle: true,
    versions: [depuis('2017-05-15', duree(1, 'ans'), 'décret 2017-396')],
  })],
};
