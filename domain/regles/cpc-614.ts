import { gardeFou, type Article } from './fabrique';

/** Who may lodge a pourvoi, against whom and how often (CPC 614 to 621). */
export const cpc614: Article = {
  gardeFous: [
    gardeFou({
      id: 'cpc-614',
      ligne: 'C09',
      intitule: 'Pourvoi incident, même forclos à titre principal',
      articles: ['CPC 614', 'CPC 550'],
      effet: 'Suit le délai de l’article 1010 ; irrecevable si le pourvoi principal l’est, aux conditions de l’article 550.',
    }),
    gardeFou({
      id: 'cpc-615',
      ligne: 'C10',
      intitule: 'Indivisibilité',
      articles: ['CPC 615'],
      effet: 'Le pourvoi est irrecevable si toutes les parties ne sont pas appelées à l’instance.',
    }),
    gardeFou({
      id: 'cpc-618',
      ligne: 'C13',
      intitule: 'Contrariété de jugements',
      articles: ['CPC 618', 'CPC 605'],
      effet: 'Pourvoi ouvert sans délai, aux conditions du texte.',
    }),
    gardeFou({
      id: 'cpc-621',
      ligne: 'C14',
      intitule: 'Pas de second pourvoi',
      articles: ['CPC 621'],
      effet: 'Après rejet, irrecevabilité ou déchéance, un nouveau pourvoi contre la même décision est irrecevable, sauf l’article 618 ; le défendeur sans pourvoi incident dans le délai de l’article 1010 n’a plus de pourvoi principal.',
    }),
  ],
};
