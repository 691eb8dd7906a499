import { joursEntre, type DateCivile } from '../../commun';
import { CHAMBRES, type Chambre } from '../../personne';
import { nomProcedure, texteEtape } from '../etapes';
import type { Parcours } from '../parcours';
import { AGES, SANS_MATIERE, trancheDe, type FiltreParcours } from './filtre';
import { grouper } from '../grouper';
import { repartir } from './nombres';

export interface Figure {
  cle: string;
  libelle: string;
  nombre: number;
  /** Median age of the dossiers counted, in days since their entry. */
  ageMedian: number;
  filtre: FiltreParcours;
}
export interface Stock { total: number; filtre: FiltreParcours; parChambre: Figure[]; parMatiere: Figure[]; parEtape: Figure[]; parAge: Figure[] }

interface Axe { cle: (p: Parcours) => string; libelle: (cle: string) => string; filtre: (cle: string) => FiltreParcours }

/** Days since the entry. Dossiers share their days: each is reckoned once. */
type Anciennete = (p: Parcours) => number;
function ancienneteAu(jour: DateCivile): Anciennete {
  const connues = new Map<DateCivile, number>();
  return ({ entree }) => {
    const connue = connues.get(entree) ?? joursEntre(entree, jour);
    connues.set(entree, connue);
    return connue;
  };
}

const chambre: Axe = {
  cle: (p) => p.chambre ?? 'sans', libelle: (c) => (c === 'sans' ? 'Sans chambre encore' : CHAMBRES[c as Chambre]), filtre: (c) => ({ chambre: c as Chambre }),
};
const matiere: Axe = { cle: (p) => p.matiere ?? SANS_MATIERE, libelle: (m) => (m === SANS_MATIERE ? 'Matière non indiquée' : m), filtre: (m) => ({ matiere: m }) };
const cleEtape = ({ procedure, etape }: Parcours): string => `${procedure}/${etape}`;
const lireEtape = (cle: string): { procedure: string; etape: string } => ({ procedure: cle.slice(0, cle.indexOf('/')), etape: cle.slice(cle.indexOf('/') + 1) });
/** A stage belongs to a procedure, which is named when the same words stand for a stage of several. */
function etape(lignes: Parcours[]): Axe {
  const texte = (cle: string): string => texteEtape(lireEtape(cle).procedure, lireEtape(cle).etape);
  const homonymes = grouper(new Set(lignes.map(cleEtape)), texte, (cle) => cle);
  const libelle = (cle: string): string => (homonymes.get(texte(cle))!.length > 1 ? `${texte(cle)} (${nomProcedure(lireEtape(cle).procedure)})` : texte(cle));
  return { cle: cleEtape, libelle, filtre: lireEtape };
}
const age = (depuis: Anciennete): Axe => ({ cle: (p) => trancheDe(depuis(p)), libelle: (c) => AGES.find(({ code }) => code === c)!.libelle, filtre: (c) => ({ age: c as Stock['filtre']['age'] & string }) });

function compter(lignes: Parcours[], { cle, libelle, filtre }: Axe, base: FiltreParcours, depuis: Anciennete): Figure[] {
  const groupes = grouper(lignes, cle, depuis);
  return [...groupes].map(([valeur, ages]) => ({ cle: valeur, libelle: libelle(valeur), nombre: ages.length, ageMedian: repartir(ages).mediane, filtre: { ...base, ...filtre(valeur) } }))
    .sort((a, b) => b.nombre - a.nombre || a.cle.localeCompare(b.cle));
}

/** Running dossiers among those given, by chamber, matter, stage and age; `base` is what already narrowed them. */
export function stock(lignes: Parcours[], base: FiltreParcours, jour: DateCivile): Stock {
  const filtre = { ...base, enCours: true };
  const depuis = ancienneteAu(jour);
  const enCours = lignes.filter(({ clos }) => clos === null);
  const [parChambre, parMatiere, parEtape, parAge] = [chambre, matiere, etape(enCours), age(depuis)].map((axe) => compter(enCours, axe, filtre, depuis)) as [Figure[], Figure[], Figure[], Figure[]];
  const rang = (f: Figure): number => AGES.findIndex(({ code }) => code === f.cle);
  return { total: enCours.length, filtre, parChambre, parMatiere, parEtape, parAge: parAge.toSorted((a, b) => rang(a) - rang(b)) };
}
