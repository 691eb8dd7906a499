import { gardeFou, type Article } from './fabrique';

/** From distribution to the hearing (CPC 1011 to 1015, 1024 to 1027): nothing here has a figure of its own. */
export const cpc1011: Article = {
  gardeFous: [
    gardeFou({
      id: 'cpc-1011',
      ligne: 'C32',
      intitule: 'Distribution',
      articles: ['CPC 1011'],
      effet: 'L’affaire est distribuée dès la remise du mémoire ampliatif ou l’expiration du délai.',
    }),
    gardeFou({
      id: 'cpc-1012',
      ligne: 'C33',
      intitule: 'Rapporteur, médiation, audience de règlement amiable',
      articles: ['CPC 1012', 'CPC 1014', 'CPC 1534', 'CPC 1543', 'CPC 392'],
      effet: 'Le ou les rapporteurs sont désignés à la distribution ; médiation avec l’accord des parties, ou audience de règlement amiable après dépôt des mémoires et avis du procureur général (instances en cours au 1er septembre 2025).',
    }),
    gardeFou({
      id: 'cpc-1015',
      ligne: 'C34',
      intitule: 'Avis aux parties et observations',
      articles: ['CPC 1015'],
      effet: 'Le président ou le ou les rapporteurs avisent les parties (moyen d’office, substitution de motif, cassation sans renvoi, décision au fond) et fixent le délai de leurs observations.',
    }),
    gardeFou({
      id: 'cpc-1024',
      ligne: 'C35',
      intitule: 'Désistement',
      articles: ['CPC 1024', 'CPC 1025', 'CPC 1026'],
      effet: 'Accepté s’il contient des réserves ou suit un pourvoi incident ; constaté par ordonnance ou, après le dépôt du rapport, par un arrêt qui vaut rejet.',
    }),
    gardeFou({
      id: 'cpc-1027',
      ligne: 'C36',
      intitule: 'Récusation',
      articles: ['CPC 1027', 'CPC 342'],
      effet: 'À demander dès la connaissance de la cause et avant la clôture, devant le premier président, à peine d’irrecevabilité.',
    }),
  ],
};
