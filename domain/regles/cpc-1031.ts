import { civile, delaiDuJuge, depuis, duree, memoireCivil, type Article } from './fabrique';

const reexamen = { critere: 'demande', reserve: 'Le point de départ n’a pas été relu.' } as const;
const decret = 'décret 2017-396';

/** Request for an opinion (1031-3) and civil re-examination (1031-12, 1031-16; distance by 1031-21). */
export const cpc1031: Article = {
  regles: [
    civile({
      ...delaiDuJuge,
      id: 'cpc-1031-3',
      ligne: 'avis civil',
      intitule: 'Demande d’avis : la Cour rend son avis',
      articles: ['CPC 1031-3'],
      depart: 'réception du dossier',
      sanction: null,
      versions: [depuis('1992-03-14', duree(3, 'mois'), 'décret 92-228')],
    }),
    memoireCivil({
      ...reexamen,
      id: 'cpc-1031-12',
      ligne: 'réexamen civil',
      intitule: 'Réexamen : mémoire du demandeur',
      articles: ['CPC 1031-12', 'CPC 1031-21'],
      depart: 'demande de réexamen',
      tenu: 'demandeur au réexamen',
      sanction: 'déchéance de la demande',
      versions: [depuis('2017-05-15', duree(2, 'mois'), decret)],
    }),
    memoireCivil({
      ...reexamen,
      id: 'cpc-1031-16',
      ligne: 'réexamen civil',
      intitule: 'Réexamen : mémoire en défense',
      articles: ['CPC 1031-16', 'CPC 1031-21'],
      depart: 'notification du mémoire du demandeur',
      tenu: 'défendeur au réexamen',
      sanction: 'irrecevabilité du mémoire en défense',
      versions: [depuis('2017-05-15', duree(2, 'mois'), decret)],
    }),
  ],
};
