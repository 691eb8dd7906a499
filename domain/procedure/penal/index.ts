import { ACTES_DE_GESTION } from '../gestion';
import { ACTES_D_INSTANCE } from '../noyau/instance';
import { questionIncidente } from '../noyau/qpc';
import type { Procedure } from '../noyau/regle-acte';
import { ACTES_PENAL } from './actes';
import { urgent } from './detention';
import { etape, ETAPES_PENAL } from './etapes';
import { exposeADecheance } from './memoires';
import { cloture } from './obligations/cloture';
import { obligationsDe } from './obligations';
import { avocatPourLaQuestion } from './question';
import { avantRapport } from './rapport';
import { REQUETES } from './requetes';

const DECLARATION = ['EP02', 'EP03'];

/** Criminal pourvoi (CPP 567 to 621): ordinary, detention, European warrant, press, sentence enforcement. */
export const penal: Procedure = {
  id: 'penal',
  nom: 'Pourvoi en matière pénale',
  actes: [...ACTES_PENAL, ...REQUETES, ...questionIncidente(DECLARATION, { poser: [avantRapport, avocatPourLaQuestion], repondre: [avocatPourLaQuestion] }), ...ACTES_D_INSTANCE, ...ACTES_DE_GESTION],
  ouverture: { actes: DECLARATION, serie: 'penal' },
  reperes: { declaration: DECLARATION, saisine: ['EP29'] },
  expiration: 'CPP 801',
  avecGrace: (echeance, etat) => exposeADecheance(etat, echeance),
  etape,
  etapes: ETAPES_PENAL,
  penale: () => true,
  urgent,
  obligations: (etat) => obligationsDe(penal, etat),
  cloture,
};
