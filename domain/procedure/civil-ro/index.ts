import { ACTES_DE_GESTION } from '../gestion';
import { ACTES_D_INSTANCE_CIVILE } from '../noyau/instance';
import { questionIncidente } from '../noyau/qpc';
import type { Procedure } from '../noyau/regle-acte';
import { ACTES_CIVIL_RO } from './actes';
import { etape, etapesPossibles } from './etapes';
import { AVEC_SUITE } from './lignes';
import { cloture } from './obligations/cloture';
import { obligationsDe } from './obligations';

/** Civil pourvoi with mandatory representation (CPC 973 to 982, 1009 to 1026, 1032 to 1037-1). */
export const civilRo: Procedure = {
  id: 'civil-ro',
  nom: 'Pourvoi civil avec représentation obligatoire',
  actes: [...ACTES_CIVIL_RO, ...questionIncidente(['EC08']), ...ACTES_D_INSTANCE_CIVILE, ...ACTES_DE_GESTION],
  ouverture: { actes: ['EC08'], serie: 'civil' },
  reperes: { declaration: ['EC08'], saisine: ['EC44'] },
  expiration: 'CPC 642',
  avecGrace: ({ ligne }) => AVEC_SUITE.includes(ligne),
  etape,
  etapes: etapesPossibles(),
  obligations: (etat) => obligationsDe(civilRo, etat),
  cloture,
};
