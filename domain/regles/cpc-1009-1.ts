import { versionsMemoireEnDefense } from './cpc-982';
import { gardeFou, memoireCivil, type Article } from './fabrique';

export const cpc1009_1: Article = {
  regles: [memoireCivil({
    id: 'cpc-1009-1',
    ligne: 'C28',
    intitule: 'Demande de radiation pour défaut d’exécution',
    articles: ['CPC 1009-1', 'CPC 982'],
    depart: 'signification ou notification du mémoire ampliatif au défendeur',
    tenu: 'défendeur au pourvoi',
    faculte: true,
    sanction: 'irrecevabilité de la demande, relevée d’office',
    prononcePar: 'premier président ou son délégué, par ordonnance',
    critere: 'pourvoi',
    versions: versionsMemoireEnDefense,
  })],
  gardeFous: [gardeFou({
    id: 'cpc-1009-1-rejet',
    ligne: 'C31',
    intitule: 'Rejet de la demande de radiation',
    articles: ['CPC 1009-1'],
    effet: 'Le délai interrompu court de nouveau en entier ; le texte ne dit pas de quand : la notification du rejet est retenue, l’alerte compte de la demande.',
    verifie: false,
  })],
};
