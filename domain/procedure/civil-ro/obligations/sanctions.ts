import { aEteFait } from '../../noyau/lecture';
import { suitesDe, type Suite } from '../../noyau/obligations/suites';
import type { Attendus } from '../../noyau/obligations/types';

const SUITES: Suite[] = [
  { ligne: 'C22', genre: 'preparer-decheance', titre: 'Préparer l’ordonnance de déchéance', acte: 'EC18', pour: 'premier-president', fonction: 'delegue-pp', article: 'CPC 978' },
  { ligne: 'C23', genre: 'preparer-decheance', titre: 'Préparer l’ordonnance de déchéance (mémoire non signifié)', acte: 'EC18', pour: 'premier-president', fonction: 'delegue-pp', article: 'CPC 978' },
  { ligne: 'C29', genre: 'constater-peremption', titre: 'Constater la péremption, les parties invitées à présenter leurs observations', acte: 'EC24', pour: 'premier-president', fonction: 'delegue-pp', article: 'CPC 1009-2' },
  { ligne: 'C60', genre: 'constater-absence-de-saisine', titre: 'Constater l’absence de saisine de la juridiction de renvoi', acte: 'EC46', pour: 'greffier', fonction: 'greffier', article: 'CPC 1034' },
];

export const sanctions: Attendus = (etat) =>
  SUITES.filter(({ ligne }) => etat.issue === undefined || ligne === 'C60').flatMap((s) => suitesDe(etat, s)).filter(({ acte, partie }) => !aEteFait(etat, acte!, partie));
