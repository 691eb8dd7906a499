import { ACTES_DE_GESTION } from '../gestion';
import { ACTES_D_INSTANCE_CIVILE } from '../noyau/instance';
import { questionIncidente } from '../noyau/qpc';
import type { Procedure } from '../noyau/regle-acte';
import { ACTES_CIVIL_SANS_RO } from './actes';
import { etape, ETAPES_CIVIL_SANS_RO } from './etapes';
import { MEMOIRE } from './memoire';
import { cloture, obligationsDe } from './obligations';

/** Civil pourvoi without mandatory representation (CPC 983 to 995, 1009 to 1026, 1032 to 1037-1). */
export const civilSansRo: Procedure = {
  id: 'civil-sans-ro',
  nom: 'Pourvoi civil sans représentation obligatoire',
  actes: [...ACTES_CIVIL_SANS_RO, ...questionIncidente(['ES01']), ...ACTES_D_INSTANCE_CIVILE, ...ACTES_DE_GESTION],
  ouverture: { actes: ['ES01'], serie: 'civil' },
  reperes: { declaration: ['ES01'], saisine: ['EC44'] },
  expiration: 'CPC 642',
  avecGrace: ({ regle, ligne }) => regle === MEMOIRE || ligne === 'C29' || ligne === 'C60',
  etape,
  etapes: ETAPES_CIVIL_SANS_RO,
  obligations: (etat) => obligationsDe(civilSansRo, etat),
  cloture,
};
