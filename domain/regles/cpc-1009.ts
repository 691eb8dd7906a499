import { versionsMemoireEnDefense } from './cpc-982';
import { civile, depuis, duree, gardeFou, memoireCivil, type Article } from './fabrique';

/** Shortened limits (1009) and striking out for want of execution (1009-1 to 1009-3). */
export const cpc1009: Article = {
  regles: [
    memoireCivil({
      id: 'cpc-1009-1',
      ligne: 'C28',
      intitule: 'Demande de radiation pour défaut d’exécution',
      articles: ['CPC 1009-1', 'CPC 982'],
      depart: 'signification ou notification du mémoire ampliatif au défendeur',
      tenu: 'défendeur au pourvoi',
      sanction: 'irrecevabilité de la demande, relevée d’office',
      prononcePar: 'premier président ou son délégué, par ordonnance',
      critere: 'pourvoi',
      versions: versionsMemoireEnDefense,
    }),
    civile({
      id: 'cpc-1009-2',
      ligne: 'C29',
      intitule: 'Péremption après radiation',
      articles: ['CPC 1009-2', 'CPC 386'],
      depart: 'notification de l’ordonnance de radiation',
      tenu: 'demandeur au pourvoi',
      sanction: 'péremption de l’instance',
      prononcePar: 'premier président ou son délégué, même d’office',
      critere: 'notification',
      prorogationIncertaine: true,
      reserve: 'La prorogation de l’article 642 n’est pas vérifiée pour la péremption.',
      versions: [
        depuis('1999-03-01', duree(2, 'ans'), 'décret 99-131'),
        depuis('2008-05-25', duree(2, 'ans'), 'décret 2008-484'),
      ],
    }),
  ],
  gardeFous: [
    gardeFou({
      id: 'cpc-1009',
      ligne: 'C27',
      intitule: 'Réduction des délais par le premier président',
      articles: ['CPC 1009'],
      effet: 'Sur demande ou d’office, après avis du procureur général : les délais des mémoires et des pièces sont remplacés par la date que fixe la décision.',
    }),
    gardeFou({
      id: 'cpc-1009-3',
      ligne: 'C30',
      intitule: 'Réinscription après radiation',
      articles: ['CPC 1009-3'],
      effet: 'La notification de la réinscription fait courir de nouveau, entiers, les délais des articles 982, 991 et 1010.',
    }),
    gardeFou({
      id: 'cpc-1009-1-rejet',
      ligne: 'C31',
      intitule: 'Rejet de la demande de radiation',
      articles: ['CPC 1009-1'],
      effet: 'Le délai interrompu court de nouveau en entier ; le texte ne dit pas de quand : la notification du rejet est retenue, l’alerte compte de la demande.',
      verifie: false,
    }),
  ],
};
