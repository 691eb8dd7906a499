import type { Moi } from '../api-client/types';
import { CHAMBRES, ROLES, nomDe } from '../commun/referentiel';

/** « Greffier, Première chambre civile »: in what capacity a person is here. */
export const fonctionDe = ({ roles, qualite, chambre, cabinet }: Moi): string =>
  [qualite ?? roles.map((role) => nomDe(ROLES, role)).join(', '), chambre && nomDe(CHAMBRES, chambre), cabinet].filter(Boolean).join(', ');
