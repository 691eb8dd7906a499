import { gardeFou, gardeFouPenal, type Article } from './fabrique';

/** How every limit is counted: what the operators of `domain/delais` apply. */
export const calcul: Article = {
  gardeFous: [
    gardeFou({
      id: 'cpc-641',
      ligne: 'calcul',
      intitule: 'Jours, mois, années',
      articles: ['CPC 641'],
      effet: 'Le jour de l’origine ne compte pas ; les mois vont de quantième à quantième, à défaut jusqu’au dernier jour du mois ; les mois se comptent avant les jours.',
    }),
    gardeFou({
      id: 'cpc-642',
      ligne: 'calcul',
      intitule: 'Expiration et prorogation',
      articles: ['CPC 642', '2e Civ., 1er oct. 2020, n° 19-17.797'],
      effet: 'Le délai expire le dernier jour à vingt-quatre heures ; le samedi, le dimanche, le jour férié ou chômé le reportent au premier jour ouvrable. Un délai à rebours n’est jamais reporté (2e Civ., 14 févr. 1990, n° 88-19.900).',
    }),
    gardeFou({
      id: 'cpc-643',
      ligne: 'calcul',
      intitule: 'Distance',
      articles: ['CPC 643', 'CPC 1023'],
      effet: 'Un mois de plus outre-mer, deux à l’étranger, pour qui y demeure, additionnés avant de chercher le quantième.',
    }),
    gardeFou({
      id: 'cpc-647',
      ligne: 'calcul',
      intitule: 'Acte remis à personne ailleurs',
      articles: ['CPC 647'],
      effet: 'L’acte remis à personne hors du lieu qui ouvre droit à l’augmentation n’augmente pas le délai.',
    }),
    gardeFou({
      id: 'cpc-647-1',
      ligne: 'calcul',
      intitule: 'Les deux dates d’une notification',
      articles: ['CPC 647-1', 'CPC 664-1', 'CPC 668', 'CPC 687-2'],
      effet: 'Elle est du jour de l’expédition pour son expéditeur, du jour de la remise pour son destinataire.',
    }),
    gardeFou({
      id: 'cpc-664',
      ligne: 'calcul',
      intitule: 'Jours et heures de la signification',
      articles: ['CPC 664'],
      effet: 'Ni avant six heures, ni après vingt et une heures, ni un dimanche, un jour férié ou chômé, sauf permission ; le samedi est permis.',
    }),
    gardeFou({
      id: 'cpc-680',
      ligne: 'calcul',
      intitule: 'Mentions de la notification',
      articles: ['CPC 680'],
      effet: 'Elle indique le délai et les modalités du recours ; à défaut, le délai ne court pas.',
      verifie: false,
    }),
    gardeFou({
      id: 'cpc-748-7',
      ligne: 'calcul',
      intitule: 'Panne de la communication électronique',
      articles: ['CPC 748-7'],
      effet: 'La transmission impossible le dernier jour, pour une cause étrangère, reporte d’un jour ouvrable, une fois.',
    }),
    gardeFou({
      id: 'cpc-1031-1',
      ligne: 'avis civil',
      intitule: 'Demande d’avis : observations et sursis',
      articles: ['CPC 1031-1', 'CPC 1031-2'],
      effet: 'Le juge fixe le délai des observations et sursoit jusqu’à l’avis ou l’expiration des trois mois, sauf urgence ou délai de trois mois au plus.',
    }),
    gardeFouPenal({
      id: 'cpp-801',
      ligne: 'calcul',
      intitule: 'Expiration et prorogation en matière pénale',
      articles: ['CPP 801', 'Crim., 7 févr. 1989, n° 88-84.512'],
      effet: 'Tout délai expire le dernier jour à vingt-quatre heures et passe au premier jour ouvrable ; les jours francs ne comptent ni le jour de départ ni celui de l’échéance.',
    }),
  ],
};
