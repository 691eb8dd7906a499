import { VERSION_PROJECTEUR, type Dossier } from '@diligence/domain/dossier';
import type { EtatPourvoi } from '@diligence/domain/procedure';
import { canonique, type Verification } from '../journal';
import { documentDe, ligneDe } from '../projection';
import type { Ligne } from '../store';
import type { VueMoteur } from './moteur';

export type CodeEcart =
  | 'journal-altere' | 'journal-en-retard' | 'journal-en-avance' | 'etat-divergent'
  | 'moteur-absent' | 'moteur-arrete' | 'moteur-muet'
  | 'registre-absent' | 'registre-different' | 'registre-sans-journal';

export interface Ecart { numero: string; code: CodeEcart; texte: string }

export interface Vues {
  numero: string;
  verification: Verification;
  /** State the journal folds to. */
  journal: EtatPourvoi | null;
  moteur: VueMoteur;
  registre: Dossier | null;
  /** Its line in the lists; left out when lists are not looked at. */
  ligne?: Ligne | null;
}

/** What the three keepers of a dossier do not agree on; empty when all is well. */
export function comparer(vues: Vues): Ecart[] {
  const { numero, verification } = vues;
  if (!verification.intact) return [{ numero, code: 'journal-altere', texte: `Le journal de ${numero} est altéré à partir du fait ${verification.seq} (${verification.raison}).` }];
  return [ecartMoteur(vues), ecartRegistre(vues)].flatMap((ecart) => (ecart ? [{ numero, ...ecart }] : []));
}

type Constat = Omit<Ecart, 'numero'> | null;

function ecartMoteur({ numero, journal, moteur }: Vues): Constat {
  const seq = journal?.seq ?? 0;
  if (moteur.sort === 'muet') return { code: 'moteur-muet', texte: `Le moteur n’a pas répondu pour ${numero}.` };
  if (moteur.sort === 'absent') return journal && !journal.clos ? { code: 'moteur-absent', texte: `Le moteur ne connaît pas ${numero}, qui n’est pas clos.` } : null;
  if (moteur.etat.seq > seq) return { code: 'journal-en-retard', texte: `Le journal de ${numero} en est au fait ${seq}, le moteur au fait ${moteur.etat.seq}.` };
  if (moteur.etat.seq < seq && moteur.sort === 'vivant') return { code: 'journal-en-avance', texte: `Le journal de ${numero} en est au fait ${seq}, le moteur au fait ${moteur.etat.seq}.` };
  if (moteur.sort !== 'vivant') return journal && !journal.clos ? { code: 'moteur-arrete', texte: `Le dossier ${numero} n’est pas clos et ne vit plus dans le moteur.` } : null;
  return journal && canonique(moteur.etat) !== canonique(journal) ? { code: 'etat-divergent', texte: `L’état de ${numero} diffère entre le moteur et le journal, au même fait ${seq}.` } : null;
}

function ecartRegistre({ numero, journal, registre, ligne }: Vues): Constat {
  if (!journal) return registre ? { code: 'registre-sans-journal', texte: `Le registre montre ${numero}, que le journal ne connaît pas.` } : null;
  if (!registre) return { code: 'registre-absent', texte: `Le registre ne montre pas ${numero}.` };
  if (enAttenteDeProjection(registre, journal)) return null;
  if (ligne !== undefined && canonique(ligne) !== canonique(ligneDe(registre))) return { code: 'registre-different', texte: `Les listes ne montrent pas ${numero} comme le registre (version ${registre.version}).` };
  return contenu(registre) === contenu(documentDe(journal, []))
    ? null
    : { code: 'registre-different', texte: `Le registre montre ${numero} en version ${registre.version} (projecteur ${registre.versionProjecteur}), le journal en donne une autre image (version ${journal.version}).` };
}

/** Projected by an earlier release: the one that now runs is projecting it again, and it accuses nobody. */
const enAttenteDeProjection = ({ version, versionProjecteur }: Dossier, journal: EtatPourvoi): boolean =>
  version === journal.version && versionProjecteur < VERSION_PROJECTEUR;

/** Alerts on the engine itself do not come from the journal. */
const contenu = (dossier: Dossier): string => canonique({ ...dossier, alertes: dossier.alertes.filter(({ region }) => region !== 'moteur') });
