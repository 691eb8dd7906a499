import { civile, depuis, duree, pourvoiCivil, type Article } from './fabrique';

export const cpc126: Article = {
  regles: [
    civile({
      id: 'cpc-126-9',
      ligne: 'Q1',
      intitule: 'Question prioritaire transmise : observations des parties',
      articles: ['CPC 126-9'],
      depart: 'décision de transmission',
      tenu: 'parties',
      sanction: null,
      critere: 'decision',
      versions: [depuis('2010-03-01', duree(1, 'mois'), 'décret 2010-148')],
    }),
    civile({
      id: 'cpc-126-10',
      ligne: 'Q2',
      intitule: 'Question prioritaire posée devant la Cour : mémoire en réponse',
      articles: ['CPC 126-10'],
      depart: 'remise ou communication du mémoire posant la question (le texte ne le précise pas)',
      tenu: 'autres parties',
      sanction: null,
      reserve: 'Le texte ne précise pas le point de départ de ce délai.',
      versions: [depuis('2010-03-01', duree(1, 'mois'), 'décret 2010-148')],
    }),
    pourvoiCivil({
      id: 'cpc-126-15',
      ligne: 'S03',
      intitule: 'Pourvoi contre le jugement d’une question préjudicielle administrative',
      articles: ['CPC 126-15'],
      depart: 'notification de la décision',
      tenu: 'toute partie',
      sanction: 'irrecevabilité du pourvoi',
      prononcePar: 'formation de jugement',
      critere: 'notification',
      versions: [depuis(null, duree(15, 'jours'), 'décret 2015-233')],
    }),
  ],
};
