import { aEteFait, dernierActe, echeancesDeRegle } from '../../noyau/lecture';
import { suivies } from '../../noyau/obligations/suivies';
import type { Attendus } from '../../noyau/obligations/types';
import { tache } from '../../noyau/taches';
import type { EtatPourvoi } from '../../types';
import { CONSTITUTION, PERSONNELS } from '../memoires';
import { aFixer, FIXE } from '../rapport';
import { MEMOIRES_URGENTS, regimeDe } from '../regimes';

const regles = (...ids: string[]) => (etat: EtatPourvoi) => echeancesDeRegle(etat, ids);

/** The president fixes the limit of the mémoires once counsel is constituted and the file received (588). */
const fixerDelai: Attendus = (etat) => {
  const reception = dernierActe(etat, 'EP15');
  if (!reception || aEteFait(etat, 'EP21') || regimeDe(etat).memoire !== undefined) return [];
  return aFixer(etat).map((id) => tache(etat, {
    genre: 'fixer-delai-memoires', cause: reception.acteId, region: `DEM[${id}]`, pour: 'president', fonction: 'president', acte: 'EP16', partie: id, article: 'CPP 588 al. 1', titre: 'Fixer le délai des mémoires de l’avocat constitué',
  }));
};

export const MEMOIRES: Attendus[] = [
  suivies(regles(...PERSONNELS), { genre: 'deposer-memoire-personnel', acte: 'EP08', titre: 'Déposer un mémoire personnel au greffe de la juridiction attaquée', article: 'CPP 584' }),
  suivies(regles('cpp-585-1-al1'), { genre: 'adresser-memoire-condamne', acte: 'EP09', titre: 'Faire parvenir à la Cour le mémoire du condamné', article: 'CPP 585-1 al. 1' }),
  suivies(regles(CONSTITUTION), { genre: 'constituer-avocat', acte: 'EP10', titre: 'Constituer un avocat aux Conseils', article: 'CPP 585-1 al. 2' }),
  suivies(regles('cpp-585-2'), { genre: 'memoire-ministere-public', acte: 'EP12', titre: 'Faire parvenir à la Cour le mémoire du ministère public', article: 'CPP 585-2' }),
  suivies(regles(...MEMOIRES_URGENTS), { genre: 'deposer-memoire-urgent', acte: 'EP18', titre: 'Déposer le mémoire dans le délai qui court de la réception du dossier', article: 'CPP 567-2' }),
  suivies(regles(FIXE), { genre: 'deposer-memoire', acte: 'EP18', titre: 'Déposer le mémoire dans le délai fixé par le président', article: 'CPP 588' }),
  fixerDelai,
];
