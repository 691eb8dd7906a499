import { recu, type RegleActe } from '../../noyau/regle-acte';
import { enCours } from '../../noyau/fin';
import { DEPOT } from '../../noyau/roles';
import { instancePenaleEnCours } from '../conditions';
import { deposer } from '../memoires';
import { avantRapport } from '../rapport';
import { MEMOIRES_URGENTS } from '../regimes';

export const ep12: RegleActe = {
  definition: recu({
    id: 'EP12', nom: 'memoire-du-ministere-public', titre: 'Mémoire du ministère public parvenu à la Cour', bouton: 'Enregistrer le mémoire du ministère public', auteur: 'ministère public', roles: DEPOT,
    articles: ['CPP 585-2'], region: 'DEM', cible: 'demandeur', collectif: true, prealable: 'pourvoi du ministère public', ferme: ['P12', 'P09', 'P18', 'P19', 'P02'],
  }),
  suit: ['EP02'],
  conditions: [instancePenaleEnCours, avantRapport],
  mene: [{ region: 'DEM', etat: 'memoire-ministere-public' }],
  effets(d) {
    const parquet = enCours(d).filter(({ qualite }) => qualite === 'ministere-public');
    if (parquet.length === 0) return d.marque('partie-impropre', 'Ce demandeur n’est pas le ministère public.', 'CPP 585-2');
    d.region(d.regionsDe('DEM', parquet), 'memoire-ministere-public');
    for (const p of parquet) deposer(d, p, ['cpp-585-2', ...MEMOIRES_URGENTS], 'mémoire du ministère public parvenu dans le délai');
  },
};
