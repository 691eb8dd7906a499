import { DELAIS_POURVOI } from '../../civil-ro/lignes';
import { aEteFait, echeancesDeRegle } from '../../noyau/lecture';
import { passee, suitesDe, type Suite } from '../../noyau/obligations/suites';
import type { Attendus } from '../../noyau/obligations/types';
import { actesTardifs, anomalies, marques, type Sanction } from '../../noyau/obligations/verifications';
import { MEMOIRE } from '../memoire';

const PREMIER_PRESIDENT = { pour: 'premier-president', fonction: 'delegue-pp' } as const;
const DECHEANCE: Suite = { ...PREMIER_PRESIDENT, ligne: 'C42', genre: 'preparer-decheance', titre: 'Préparer l’ordonnance de déchéance', acte: 'ES10', article: 'CPC 989' };
const PEREMPTION: Suite = { ...PREMIER_PRESIDENT, ligne: 'C29', genre: 'constater-peremption', titre: 'Constater la péremption, les parties invitées à présenter leurs observations', acte: 'EC24', article: 'CPC 1009-2' };
const ABSENCE_DE_SAISINE: Suite = { ligne: 'C60', genre: 'constater-absence-de-saisine', titre: 'Constater l’absence de saisine de la juridiction de renvoi', acte: 'EC46', pour: 'greffier', fonction: 'greffier', article: 'CPC 1034' };

/** The déchéance needs that no moyen at all was stated: the three months that only start the defence have no such end. */
const decheances: Attendus = (etat) => {
  const exposees = new Set(echeancesDeRegle(etat, MEMOIRE).filter(passee).map(({ id }) => id));
  return suitesDe(etat, DECHEANCE).filter(({ echeance, partie }) => exposees.has(echeance!) && !aEteFait(etat, 'ES10', partie));
};
const suites: Attendus = (etat) => [
  ...(etat.issue ? [] : [...decheances(etat), ...suitesDe(etat, PEREMPTION)]),
  ...(aEteFait(etat, 'EC46') ? [] : suitesDe(etat, ABSENCE_DE_SAISINE)),
];

const IRRECEVABILITE: Sanction = { pour: 'conseiller', fonction: 'rapporteur', titre: 'Examiner l’irrecevabilité encourue' };
const TARDIVETES: Record<string, Sanction> = {
  ...Object.fromEntries(DELAIS_POURVOI.map((ligne) => [ligne, IRRECEVABILITE])),
  C43: { ...IRRECEVABILITE, titre: 'Examiner l’irrecevabilité du pourvoi incident', encourue: ({ actes }, { soldeePar }) => actes[soldeePar ?? '']?.donnees['incident'] === true },
  C28: { ...PREMIER_PRESIDENT, titre: 'Examiner l’irrecevabilité de la demande de radiation' },
};

export const SANCTIONS: Attendus[] = [actesTardifs(TARDIVETES), marques, anomalies, suites];
