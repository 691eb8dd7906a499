import { joursEntre, type DateCivile } from '../../commun';
import type { Chambre } from '../../personne';
import type { Parcours } from '../parcours';

/** Ages of the stock, in days since the entry: from `de` (included) to `a` (excluded). */
export const AGES = [
  { code: 'moins-de-90', libelle: 'moins de 90 jours', de: 0, a: 90 },
  { code: 'de-90-a-179', libelle: 'de 90 à 179 jours', de: 90, a: 180 },
  { code: 'de-180-a-364', libelle: 'de 180 à 364 jours', de: 180, a: 365 },
  { code: 'de-365-a-729', libelle: 'de 365 à 729 jours', de: 365, a: 730 },
  { code: 'plus-de-729', libelle: '730 jours et plus', de: 730, a: Infinity },
] as const;
export type Age = (typeof AGES)[number]['code'];

/** What may be counted over a period: `passage` is the entry into the stage `vers`, from `de` when it is given. */
export type Mouvement = 'entree' | 'decision' | 'sortie' | 'passage';

/** What a figure counts: given back with it, the filter opens the list of the very dossiers counted. */
export interface FiltreParcours {
  chambre?: Chambre | 'sans';
  matiere?: string;
  procedure?: string;
  etape?: string;
  age?: Age;
  enCours?: boolean;
  mouvement?: Mouvement;
  de?: string;
  vers?: string;
  /** First and last day of the period of the movement, included. */
  du?: DateCivile;
  au?: DateCivile;
  /** Running at the end of that day. */
  enCoursAu?: DateCivile;
}

/** `sans-matiere` stands for dossiers whose matter is not written down. */
export const SANS_MATIERE = 'sans-matiere';

export const trancheDe = (jours: number): Age => (AGES.find(({ a }) => jours < a) ?? AGES[0]).code;

const dans = (date: DateCivile | undefined | null, { du, au }: FiltreParcours): boolean =>
  date !== undefined && date !== null && (du === undefined || date >= du) && (au === undefined || date <= au);

const passe = ({ passages }: Parcours, f: FiltreParcours): boolean => passages.some((p, rang) =>
  (f.vers === undefined || p.etape === f.vers) && (f.de === undefined || passages[rang - 1]?.etape === f.de) && dans(p.du, f));

const MOUVEMENTS: Record<Mouvement, (p: Parcours, f: FiltreParcours) => boolean> = {
  entree: (p, f) => dans(p.entree, f),
  decision: (p, f) => dans(p.issue?.date, f),
  sortie: (p, f) => dans(p.clos, f),
  passage: passe,
};

/** Whether a dossier is counted by this filter on that day (civil date in Paris). */
export const retient = (f: FiltreParcours, jour: DateCivile) => (p: Parcours): boolean =>
  (f.chambre === undefined || (p.chambre ?? 'sans') === f.chambre)
  && (f.matiere === undefined || (p.matiere ?? SANS_MATIERE) === f.matiere)
  && (f.procedure === undefined || p.procedure === f.procedure)
  && (f.etape === undefined || p.etape === f.etape)
  && (f.enCours === undefined || (p.clos === null) === f.enCours)
  && (f.age === undefined || trancheDe(joursEntre(p.entree, jour)) === f.age)
  && (f.enCoursAu === undefined || (p.entree <= f.enCoursAu && (p.clos === null || p.clos > f.enCoursAu)))
  && (f.mouvement === undefined || MOUVEMENTS[f.mouvement](p, f));
