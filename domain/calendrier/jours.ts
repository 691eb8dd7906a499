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

/** Neither a Saturday, nor a Sunday, nor a public holiday (CPC 642 al. 2, CPP 801). */
export const estOuvrable = (date: DateCivile, territoire: string = METROPOLE): boolean =>
  motifNonOuvrable(date, territoire) === null;

/** Why a day is not a working day: « samedi », « dimanche », the name of the holiday; `null` for a working day. */
export function motifNonOuvrable(date: DateCivile, territoire: string = METROPOLE): string | null {
  let connus = motifs.get(territoire);
  if (!connus) motifs.set(territoire, (connus = new Map()));
  let motif = connus.get(date);
  if (motif === undefined) connus.set(date, (motif = chercherMotif(date, territoire)));
  return motif;
}

const motifs = new Map<string, Map<DateCivile, string | null>>();

function chercherMotif(date: DateCivile, territoire: string): string | null {
  const ferie = nomDuFerie(date, territoire);
  if (ferie !== undefined) return ferie;
  const jour = jourDeSemaine(date);
  return jour === 6 ? 'samedi' : jour === 0 ? 'dimanche' : null;
}

/** The date itself when it is a working day, the next working day otherwise. */
export function prochainOuvrable(date: DateCivile, territoire: string = METROPOLE): DateCivile {
  let jour = date;
  while (!estOuvrable(jour, territoire)) jour = ajouterJours(jour, 1);
  return jour;
}
