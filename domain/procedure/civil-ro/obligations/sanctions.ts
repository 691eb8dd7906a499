import type { RoleAuteur } from '../../../personne';
import { dateEnFrancais } from '../../../commun';
import { aEteFait, echeancesDeLigne } from '../../noyau/lecture';
import { tache } from '../../noyau/taches';
import type { Echeance, EtatPourvoi, Tache } from '../../types';
import type { Attendus } from '../../noyau/obligations/types';

interface Suite { ligne: string; genre: string; titre: string; acte: string; pour: RoleAuteur; article: string }

/** What a limit that has passed calls for: it opens a task for the person whose decision it is, and decides nothing. */
const SUITES: Suite[] = [
  { ligne: 'C22', genre: 'preparer-decheance', titre: 'Préparer l’ordonnance de déchéance', acte: 'EC18', pour: 'premier-president', article: 'CPC 978' },
  { ligne: 'C23', genre: 'preparer-decheance', titre: 'Préparer l’ordonnance de déchéance (mémoire non signifié)', acte: 'EC18', pour: 'premier-president', article: 'CPC 978' },
  { ligne: 'C29', genre: 'constater-peremption', titre: 'Constater la péremption, les parties invitées à présenter leurs observations', acte: 'EC24', pour: 'premier-president', article: 'CPC 1009-2' },
  { ligne: 'C60', genre: 'constater-absence-de-saisine', titre: 'Constater l’absence de saisine de la juridiction de renvoi', acte: 'EC46', pour: 'greffier', article: 'CPC 1034' },
];

const passee = ({ statut }: Echeance): boolean => statut === 'echue' || statut === 'tardive';

function suitesDe(etat: EtatPourvoi, suite: Suite): Tache[] {
  return echeancesDeLigne(etat, suite.ligne).filter(passee).map((e) => tache(etat, {
    genre: suite.genre, cause: e.id, region: e.region, pour: suite.pour, ...(suite.pour === 'premier-president' ? { fonction: 'delegue-pp' as const } : { fonction: 'greffier' as const }),
    acte: suite.acte, article: suite.article, echeance: e.id, ...(e.partie ? { partie: e.partie } : {}),
    titre: e.delai.dernierJour ? `${suite.titre} : délai expiré le ${dateEnFrancais(e.delai.dernierJour)}` : suite.titre,
    ...(e.statut === 'echue' && e.graceJusqua !== undefined && !e.graceEcoulee ? { aVerifier: true } : {}),
  }));
}

export const sanctions: Attendus = (etat) =>
  SUITES.filter(({ ligne }) => etat.issue === undefined || ligne === 'C60').flatMap((s) => suitesDe(etat, s)).filter(({ acte, partie }) => !aEteFait(etat, acte!, partie));
