import { delaiDuJuge, depuis, duree, penale, type Article } from './fabrique';

const lu2015 = 'La rédaction de 2016 de l’article 574-1 n’a pas été lue mot à mot.';
const depart = 'réception du dossier à la Cour';

/** Committal for trial (574-1). */
export const cpp574_1: Article = {
  regles: [
    penale({
      id: 'cpp-574-1-memoire',
      ligne: 'P19',
      intitule: 'Mise en accusation ou renvoi devant le tribunal correctionnel : mémoire',
      articles: ['CPP 574-1'],
      depart,
      tenu: 'demandeur ou son avocat',
      sanction: 'déchéance du pourvoi',
      prononcePar: 'président de la chambre criminelle ou conseiller désigné, par ordonnance',
      reserve: lu2015,
      versions: [depuis('1986-02-01', duree(1, 'mois'), 'rédaction de 1986'), depuis('2016-08-01', duree(1, 'mois'), 'rédaction de 2016')],
    }),
    penale({
      ...delaiDuJuge,
      id: 'cpp-574-1-prorogation',
      ligne: 'P19',
      intitule: 'Mise en accusation ou renvoi devant le tribunal correctionnel : prorogation exceptionnelle du mémoire',
      articles: ['CPP 574-1'],
      depart: 'expiration du délai du mémoire',
      tenu: 'demandeur ou son avocat, sur décision du président',
      sanction: 'déchéance du pourvoi',
      reserve: lu2015,
      versions: [depuis('1986-02-01', duree(8, 'jours'), 'rédaction de 1986'), depuis('2016-08-01', duree(8, 'jours'), 'rédaction de 2016')],
    }),
    penale({
      ...delaiDuJuge,
      id: 'cpp-574-1-arret',
      ligne: 'P19',
      intitule: 'Mise en accusation ou renvoi devant le tribunal correctionnel : la Cour statue',
      articles: ['CPP 574-1'],
      depart,
      sanction: 'mise en liberté d’office',
      prononcePar: 'Cour de cassation',
      reserve: lu2015,
      versions: [depuis('1986-02-01', duree(3, 'mois'), 'rédaction de 1986'), depuis('2016-08-01', duree(3, 'mois'), 'rédaction de 2016')],
    }),
  ],
};
