import { gardeFou, type Article } from './fabrique';

export const cpc1015: Article = {
  gardeFous: [gardeFou({
    id: 'cpc-1015',
    ligne: 'C34',
    intitule: 'Avis aux parties et observations',
    articles: ['CPC 1015'],
    effet: 'Le président ou le ou les rapporteurs avisent les parties (moyen d’office, substitution de motif, cassation sans renvoi, décision au fond) et fixent le délai de leurs observations.',
  })],
};
