import { gardeFou, gardeFouPenal, type Article } from './fabrique';
import { SOURCES } from './sources';

/** What surrounds the limits of a question of constitutionality, without a figure of its own. */
export const qpc: Article = {
  gardeFous: [
    gardeFou({
      id: 'cpc-126-11',
      ligne: 'Q3',
      intitule: 'Question prioritaire : délai des réponses réduit',
      articles: ['CPC 126-11', 'CPP R. 49-32'],
      effet: 'En cas d’urgence, le président de la formation réduit le délai et fixe l’audience ; le procureur général est avisé.',
    }),
    gardeFou({
      id: 'cpc-126-12',
      ligne: 'Q6',
      intitule: 'Question prioritaire : décision différée',
      articles: ['CPC 126-12', 'CPP R. 49-33'],
      effet: 'La Cour diffère sa décision quand la même question est pendante au Conseil constitutionnel.',
    }),
    gardeFouPenal({
      id: 'cpp-590-question',
      ligne: 'Q7',
      intitule: 'Question prioritaire posée après le dépôt du rapport (pénal)',
      articles: ['CPP 590', 'Crim., 17 avr. 2019, n° 17-85.936'],
      effet: 'Le mémoire qui pose la question est déposé avant le rapport, à peine d’irrecevabilité.',
    }),
    gardeFou({
      id: 'coj-r461-1',
      ligne: 'Q8',
      intitule: 'Question prioritaire : chambre saisie',
      articles: ['COJ R*461-1'],
      source: SOURCES.coj,
      effet: 'Distribution à la chambre compétente dès la réception ; formation restreinte possible quand la solution s’impose.',
    }),
    gardeFou({
      id: 'ord58-1067-23-10',
      ligne: 'EQ08',
      intitule: 'Question prioritaire : décision du Conseil constitutionnel',
      articles: ['Ord. 58-1067 art. 23-10', 'Constitution art. 62'],
      source: SOURCES.ordonnance58,
      effet: 'Attendue jusqu’à la décision du Conseil ; aucun délai n’est calculé.',
      verifie: false,
    }),
  ],
};
