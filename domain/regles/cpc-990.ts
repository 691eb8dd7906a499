import { gardeFou, type Article } from './fabrique';

export const cpc990: Article = {
  gardeFous: [gardeFou({
    id: 'cpc-990',
    ligne: 'C44',
    intitule: 'Notification des mémoires par le greffe',
    articles: ['CPC 990', 'CPC 992', 'CPC 993'],
    effet: 'Sans délai : lettre recommandée avec demande d’avis de réception au défendeur, lettre simple au demandeur, y compris pour le pourvoi incident ; à l’avocat de la partie qui en a un.',
  })],
};
