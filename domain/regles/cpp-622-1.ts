import { A_RELIRE, delaiDuJuge, depuis, duree, penale, type Article } from './fabrique';

/** Réexamen after a judgment of the European Court of Human Rights; a révision knows no limit. */
export const cpp622_1: Article = {
  regles: [
    penale({
      id: 'cpp-622-1',
      ligne: 'P25',
      intitule: 'Réexamen d’une décision pénale définitive : demande',
      articles: ['CPP 622-1', 'CPP 622'],
      depart: 'décision de la Cour européenne des droits de l’homme',
      tenu: 'condamné, ministre de la justice ou procureur général',
      sanction: 'irrecevabilité de la demande',
      critere: 'demande',
      reserve: A_RELIRE,
      versions: [depuis(null, duree(1, 'ans'), 'rédaction antérieure à la loi 2014-640'), depuis('2014-10-01', duree(1, 'ans'), 'loi 2014-640')],
    }),
    penale({
      ...delaiDuJuge,
      id: 'cpp-624-5',
      ligne: 'P25',
      intitule: 'Révision ou réexamen : la commission statue sur une demande d’acte',
      articles: ['CPP 624-5'],
      depart: 'demande d’acte',
      tenu: 'commission d’instruction',
      sanction: null,
      critere: 'demande',
      reserve: A_RELIRE,
      versions: [depuis('2014-10-01', duree(3, 'mois'), 'loi 2014-640')],
    }),
  ],
};
