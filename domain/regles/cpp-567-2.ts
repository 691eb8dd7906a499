import type { Duree } from '../delais/types';
import { DELAI_DU_JUGE_NON_VERIFIE, delaiDuJuge, depuis, duree, penale, type Article } from './fabrique';

const depart = 'réception du dossier à la Cour';

/** Detention (567-2): mémoire, judgment and exceptional extension. */
export const cpp567_2: Article = {
  regles: [
    penale({
      id: 'cpp-567-2-memoire',
      ligne: 'P18',
      intitule: 'Détention provisoire : mémoire',
      articles: ['CPP 567-2'],
      depart,
      tenu: 'demandeur ou son avocat',
      sanction: 'déchéance du pourvoi',
      prononcePar: 'président de la chambre criminelle ou conseiller désigné, par ordonnance',
      versions: versions(duree(1, 'mois')),
    }),
    penale({
      ...delaiDuJuge,
      id: 'cpp-567-2-arret',
      ligne: 'P18',
      intitule: 'Détention provisoire : la Cour statue',
      articles: ['CPP 567-2'],
      depart,
      sanction: 'mise en liberté d’office',
      prononcePar: 'Cour de cassation',
      reserve: DELAI_DU_JUGE_NON_VERIFIE,
      versions: versions(duree(3, 'mois')),
    }),
    penale({
      ...delaiDuJuge,
      id: 'cpp-567-2-prorogation',
      ligne: 'P18',
      intitule: 'Détention provisoire : prorogation exceptionnelle du mémoire',
      articles: ['CPP 567-2'],
      depart: 'expiration du délai du mémoire',
      tenu: 'demandeur ou son avocat, sur décision du président',
      sanction: 'déchéance du pourvoi',
      reserve: 'La prorogation de ce délai exceptionnel n’est pas vérifiée : il n’est pas prorogé.',
      versions: versions(duree(8, 'jours')),
    }),
  ],
};

function versions(valeur: Duree) {
  return [depuis(null, valeur, 'rédaction antérieure à la loi 2021-401'), depuis('2021-04-10', valeur, 'loi 2021-401')];
}
