import { depuis, duree, pourvoiCivil, type Article } from './fabrique';

export const cpc1103: Article = {
  regles: [pourvoiCivil({
    id: 'cpc-1103',
    ligne: 'S04',
    intitule: 'Pourvoi en matière de divorce par consentement mutuel judiciaire',
    articles: ['CPC 1103'],
    depart: 'prononcé de la décision',
    tenu: 'époux',
    sanction: 'irrecevabilité du pourvoi',
    prononcePar: 'formation de jugement',
    critere: 'decision',
    versions: [depuis('2005-01-01', duree(15, 'jours'), 'décret 2004-1158')],
  })],
};
