import { A_RELIRE, depuis, duree, EN_HEURES, joursFrancs, penale, type Article } from './fabrique';

export const cpp568_1: Article = {
  regles: [
    penale({
      id: 'cpp-568-1',
      ligne: 'P02',
      intitule: 'Mandat d’arrêt européen : pourvoi',
      articles: ['CPP 568-1', 'CPP 695-31'],
      depart: 'prononcé de l’arrêt',
      tenu: 'procureur général ou personne recherchée',
      sanction: 'irrecevabilité du pourvoi',
      prononcePar: 'chambre criminelle',
      critere: 'decision',
      reserve: A_RELIRE,
      versions: [depuis('2004-03-10', joursFrancs(3), 'loi 2004-204'), depuis('2013-08-07', joursFrancs(3), 'loi 2013-711')],
    }),
    penale({
      id: 'cpp-568-1-transmission',
      ligne: 'P02',
      intitule: 'Mandat d’arrêt européen : transmission du dossier en quarante-huit heures',
      articles: ['CPP 568-1'],
      depart: 'déclaration de pourvoi',
      tenu: 'greffe et parquet de la juridiction attaquée',
      sanction: 'déchéance du pourvoi du ministère public qui tarde à transmettre (Crim., 23 janv. 2013, n° 13-80.444)',
      prononcePar: 'chambre criminelle',
      critere: 'decision',
      reserve: EN_HEURES,
      prudente: [duree(1, 'jours')],
      prorogationIncertaine: true,
      versions: [depuis('2004-03-10', duree(2, 'jours'), 'loi 2004-204'), depuis('2013-08-07', duree(2, 'jours'), 'loi 2013-711')],
    }),
  ],
};
