import { depuis, duree, gardeFou, pourvoiCivil, type Article } from './fabrique';
import { SOURCES } from './sources';

export const d2004_1463_20: Article = {
  regles: [pourvoiCivil({
    id: 'd2004-1463-20',
    ligne: 'S14',
    intitule: 'Recours en matière de listes d’experts',
    articles: ['D. 2004-1463 art. 20', 'COJ R. 411-5'],
    source: SOURCES.decret2004,
    depart: 'notification de la décision',
    tenu: 'expert ou candidat',
    sanction: 'irrecevabilité du recours',
    prononcePar: 'formation de jugement',
    critere: 'notification',
    reserve: 'L’article 20 du décret 2004-1463 n’a pas été lu.',
    distanceIncertaine: true,
    versions: [depuis(null, duree(1, 'mois'), 'décret 2004-1463')],
  })],
  gardeFous: [gardeFou({
    id: 'coj-r411-3',
    ligne: 'S15',
    intitule: 'Responsabilité, discipline et contrats des avocats aux Conseils',
    articles: ['COJ R. 411-3', 'COJ R. 411-4', 'COJ R. 411-4-1'],
    source: SOURCES.coj,
    effet: 'Les délais sont ceux des textes visés, qui n’ont pas été lus : aucun n’est calculé.',
    verifie: false,
  })],
};
