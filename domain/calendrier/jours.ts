import { ajouterJours, jourDeSemaine, type DateCivile } from '../commun';
import { dimancheDePaques } from './paques';
import { JOURS_NATIONAUX, METROPOLE, TERRITOIRES } from './territoires';

type Annee = ReadonlyMap<DateCivile, string>;
const annees = new Map<string, Map<number, Annee>>();

function etablir(territoire: string, annee: number): Annee {
  const locaux = TERRITOIRES[territoire]?.joursLocaux;
  if (!locaux) throw new RangeError(`Unknown territory: ${territoire}`);
  const paques = dimancheDePaques(annee);
  const jours = [...JOURS_NATIONAUX, ...locaux].map(({ nom, jour }): [DateCivile, string] =>
    [typeof jour === 'number' ? ajouterJours(paques, jour) : `${annee}-${jour}`, nom]);
  return new Map(jours.sort(([a], [b]) => a.localeCompare(b)));
}

/** Public holidays of a territory in a year: date → name, in order. Throws on an unknown territory. */
export function joursFeries(annee: number, territoire: string = METROPOLE): Annee {
  let parAnnee = annees.get(territoire);
  if (!parAnnee) annees.set(territoire, (parAnnee = new Map()));
  let jours = parAnnee.get(annee);
  if (!jours) parAnnee.set(annee, (jours = etablir(territoire, annee)));
  return jours;
}

/** Name of the public holiday that falls on a date, if any. */
export const nomDuFerie = (date: DateCivile, territoire: string = METROPOLE): string | undefined =>
  joursFeries(Number(date.slice(0, 4)), territoire).get(date);

export const estFerie = (date: DateCivile, territoire: string = METROPOLE): boolean => nomDuFerie(date, territoire) !== undefined;

/** Days that a text has made non-working, by name, or has made ordinary again (`null`): by territory, then by date. */
export type JoursAmendes = Readonly<Record<string, Readonly<Record<DateCivile, string | null>>>>;

/** Neither a Saturday, nor a Sunday, nor a public holiday (CPC 642 al. 2, CPP 801). */
export const estOuvrable = (date: DateCivile, territoire: string = METROPOLE, amendes?: JoursAmendes): boolean =>
  motifNonOuvrable(date, territoire, amendes) === null;

/** Why a day is not a working day: « samedi », « dimanche », the name of the holiday; `null` for a working day. */
export function motifNonOuvrable(date: DateCivile, territoire: string = METROPOLE, amendes?: JoursAmendes): string | null {
  const amende = amendes && jourAmende(date, territoire, amendes);
  if (amende !== undefined) return amende ?? finDeSemaine(date);
  let connus = motifs.get(territoire);
  if (!connus) motifs.set(territoire, (connus = new Map()));
  let motif = connus.get(date);
  if (motif === undefined) connus.set(date, (motif = chercherMotif(date, territoire)));
  return motif;
}

const motifs = new Map<string, Map<DateCivile, string | null>>();

function chercherMotif(date: DateCivile, territoire: string): string | null {
  return nomDuFerie(date, territoire) ?? finDeSemaine(date);
}

function finDeSemaine(date: DateCivile): string | null {
  const jour = jourDeSemaine(date);
  return jour === 6 ? 'samedi' : jour === 0 ? 'dimanche' : null;
}

/** The national days are part of every local calendar. */
function jourAmende(date: DateCivile, territoire: string, amendes: JoursAmendes): string | null | undefined {
  const local = amendes[territoire]?.[date];
  return local === undefined ? amendes[METROPOLE]?.[date] : local;
}

/** The date itself when it is a working day, the next working day otherwise. */
export function prochainOuvrable(date: DateCivile, territoire: string = METROPOLE, amendes?: JoursAmendes): DateCivile {
  let jour = date;
  while (!estOuvrable(jour, territoire, amendes)) jour = ajouterJours(jour, 1);
  return jour;
}
