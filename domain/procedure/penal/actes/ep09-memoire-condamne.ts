import { recu, type RegleActe } from '../../noyau/regle-acte';
import { enCours } from '../../noyau/fin';
import { DEPOT } from '../../noyau/roles';
import type { EtatPourvoi, Partie } from '../../types';
import { instancePenaleEnCours } from '../conditions';
import { deposer } from '../memoires';
import { avantRapport } from '../rapport';
import { MEMOIRES_URGENTS, REGIMES, regimeDe } from '../regimes';

/** Only the condamné writes to the Court without counsel (585), the partie civile in press matters and those of 567-2, 574-1 and 574-2 apart. */
const dispense = (etat: EtatPourvoi, { qualite }: Partie): boolean =>
  qualite === 'condamne' || regimeDe(etat).memoire !== undefined || (regimeDe(etat) === REGIMES['presse'] && qualite === 'partie-civile');

export const ep09: RegleActe = {
  definition: recu({
    id: 'EP09', nom: 'memoire-du-condamne-parvenu', titre: 'Mémoire personnel du condamné parvenu à la Cour', bouton: 'Enregistrer le mémoire parvenu à la Cour', auteur: 'condamné', roles: DEPOT,
    articles: ['CPP 585', 'CPP 585-1 al. 1'], region: 'DEM', cible: 'demandeur', collectif: true, prealable: 'déclaration de pourvoi', ferme: ['P10', 'P18', 'P19', 'P02'],
  }),
  mene: [{ region: 'DEM', etat: 'memoire-personnel' }],
  suit: ['EP02', 'EP03'],
  conditions: [instancePenaleEnCours, avantRapport],
  effets(d) {
    d.region(d.regionsDe('DEM', enCours(d)), 'memoire-personnel');
    for (const p of enCours(d)) {
      if (!dispense(d.etat, p)) d.marque('avocat-requis', 'Cette partie ne peut s’adresser à la Cour que par un avocat aux Conseils.', 'CPP 585');
      else deposer(d, p, ['cpp-585-1-al1', ...MEMOIRES_URGENTS], 'mémoire du condamné parvenu dans le délai');
    }
  },
};
