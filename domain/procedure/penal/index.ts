import { ACTES_DE_GESTION } from '../gestion';
import type { Procedure } from '../noyau/regle-acte';
import { ACTES_PENAL } from './actes';
import { urgent } from './detention';
import { etape, ETAPES_PENAL } from './etapes';
import { exposeADecheance } from './memoires';
import { cloture } from './obligations/cloture';
import { obligationsDe } from './obligations';

/** Criminal pourvoi (CPP 567 to 621): ordinary, detention, European warrant, press, sentence enforcement. */
export const penal: Procedure = {
  id: 'penal',
  nom: 'Pourvoi en matière pénale',
  actes: [...ACTES_PENAL, ...ACTES_DE_GESTION],
  ouverture: { actes: ['EP02', 'EP03'], serie: 'penal' },
  reperes: { declaration: ['EP02', 'EP03'], saisine: ['EP29'] },
  expiration: 'CPP 801',
  avecGrace: (echeance, etat) => exposeADecheance(etat, echeance),
  etape,
  etapes: ETAPES_PENAL,
  urgent,
  obligations: (etat) => obligationsDe(penal, etat),
  cloture,
};
