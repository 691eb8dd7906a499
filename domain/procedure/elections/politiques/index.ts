import { ACTES_DE_GESTION } from '../../gestion';
import { etapeSelon, etapesPossibles, fait, region } from '../../noyau/etapes';
import { ACTES_D_INSTANCE_CIVILE } from '../../noyau/instance';
import { questionIncidente } from '../../noyau/qpc';
import type { Procedure } from '../../noyau/regle-acte';
import { etapesElectorales } from '../communs/etapes';
import { ACTES_ELECTIONS_POLITIQUES } from './actes';
import { cloture, obligationsDe } from './obligations';

const ETAPES = etapesElectorales(
  ['en-etat', 'En état', region('A_QUO', 'transmis')],
  ['attente-dossier', 'Attente du dossier du tribunal', fait('EE03')],
  ['declare', 'Pourvoi déclaré', fait('EE02')],
);

/** Pourvoi about political electoral lists (C. élect. L. 20, R. 19 to R. 19-5; CPC 996). */
export const electionsPolitiques: Procedure = {
  id: 'elections-politiques',
  nom: 'Pourvoi en matière de listes électorales',
  actes: [...ACTES_ELECTIONS_POLITIQUES, ...questionIncidente(['EE02']), ...ACTES_D_INSTANCE_CIVILE, ...ACTES_DE_GESTION],
  ouverture: { actes: ['EE02'], serie: 'elections' },
  reperes: { declaration: ['EE02'], saisine: ['EC44'] },
  expiration: 'CPC 642',
  avecGrace: ({ ligne }) => ligne === 'C60',
  etape: etapeSelon(ETAPES),
  etapes: etapesPossibles(ETAPES),
  obligations: (etat) => obligationsDe(electionsPolitiques, etat),
  cloture,
};
