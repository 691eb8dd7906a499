import { solder } from '../../noyau/echeances';
import { enCours } from '../../noyau/fin';
import { echeancesDeRegle } from '../../noyau/lecture';
import { condition, refuser } from '../../noyau/refus';
import { recu, type RegleActe } from '../../noyau/regle-acte';
import { DEPOT } from '../../noyau/roles';
import { instancePenaleEnCours } from '../conditions';
import { deposer } from '../memoires';
import { avantRapport } from '../rapport';
import { MEMOIRES_URGENTS } from '../regimes';

const parAvocat = condition((etat, { partie }) => etat.parties[partie!]?.conseil !== undefined,
  refuser('avocat-requis', 'Aucun avocat aux Conseils n’est constitué pour cette partie.', { article: 'CPP 585', acteUtile: 'EP10' }));

export const ep18: RegleActe = {
  definition: recu({
    id: 'EP18', nom: 'memoire-d-avocat-depose', titre: 'Mémoire d’un avocat aux Conseils', bouton: 'Enregistrer le mémoire de l’avocat', auteur: 'avocat aux Conseils', roles: DEPOT,
    articles: ['CPP 588', 'CPP 590'], region: 'DEM', cible: 'partie', prealable: 'délai fixé par le président, ou délai propre aux articles 567-2, 574-1 et 574-2', ouvre: ['EP20'], ferme: ['P14', 'P18', 'P19', 'P02'],
  }),
  mene: [{ region: 'DEM', etat: 'memoire-avocat' }, { region: 'DEF', etat: 'memoire-avocat' }],
  suit: ['EP10', 'EP15'],
  conditions: [instancePenaleEnCours, parAvocat, avantRapport],
  effets(d) {
    const partie = d.etat.parties[d.acte.partie!]!;
    solder(d, echeancesDeRegle(d.etat, 'cpp-588', partie.id));
    if (partie.role === 'defendeur') d.region(d.regionsDe('DEF', [partie]), 'memoire-avocat');
    if (!enCours(d).includes(partie)) return;
    d.region(d.regionsDe('DEM', [partie]), 'memoire-avocat');
    deposer(d, partie, MEMOIRES_URGENTS, 'mémoire déposé dans le délai');
  },
};
