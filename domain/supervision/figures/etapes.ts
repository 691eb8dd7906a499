import { ajouterJours, joursEntre, type DateCivile } from '../../commun';
import { etapesDe, nomProcedure, procedures, texteEtape, type EtapeDuDroit } from '../etapes';
import { grouper } from '../grouper';
import type { Parcours } from '../parcours';
import type { FiltreParcours } from './filtre';
import { repartir } from './nombres';

/** A stage as drawn: how many dossiers are there, for how long, how many came and left in the period. */
export interface EtapeVue {
  code: string; texte: string; nombre: number;
  /** Days spent in the stage so far by those who are there. */
  ageMedian: number; ageMaximal: number;
  arrives: number; partis: number;
  filtre: FiltreParcours;
  filtreArrives: FiltreParcours;
  filtrePartis: FiltreParcours;
}
/** Dossiers that went from one stage to the next in the period, and the days they had spent in the first. */
export interface Lien { de: string; deTexte: string; vers: string; versTexte: string; nombre: number; joursMedians: number; filtre: FiltreParcours }
/** One procedure, its stages in the order of the law. */
export interface Dessin { procedure: string; nom: string; etapes: EtapeVue[]; liens: Lien[] }

interface Franchissement { numero: string; de: string | null; vers: string; jours: number }

/** Every procedure of the catalogue drawn by legal step, over the `jours` days that end on `jour`; those that nobody follows are all at zero. */
export function dessiner(lignes: Parcours[], base: FiltreParcours, jour: DateCivile, jours: number): Dessin[] {
  const periode = { du: ajouterJours(jour, 1 - jours), au: jour };
  const parProcedure = grouper(lignes, ({ procedure }) => procedure, (p) => p);
  return [...new Set([...procedures(), ...parProcedure.keys()])].map((procedure) => {
    const siennes = parProcedure.get(procedure) ?? [];
    const pas = franchissements(siennes, periode.du, periode.au);
    const filtre = { ...base, procedure };
    return { procedure, nom: nomProcedure(procedure), etapes: etapes(procedure, siennes, pas, filtre, jour, periode), liens: liens(pas, procedure, { ...filtre, mouvement: 'passage', ...periode }) };
  });
}

function franchissements(lignes: Parcours[], du: DateCivile, au: DateCivile): Franchissement[] {
  return lignes.flatMap(({ _id: numero, passages }) => passages.flatMap((p, rang) => {
    if (p.du < du || p.du > au) return [];
    const avant = passages[rang - 1];
    return [{ numero, de: avant?.etape ?? null, vers: p.etape, jours: avant ? joursEntre(avant.du, p.du) : 0 }];
  }));
}

function etapes(procedure: string, lignes: Parcours[], pas: Franchissement[], base: FiltreParcours, jour: DateCivile, periode: { du: DateCivile; au: DateCivile }): EtapeVue[] {
  const ages = grouper(lignes.filter(({ clos }) => clos === null), (p) => p.etape, (p) => joursEntre(p.passages.at(-1)!.du, jour));
  const arrives = grouper(pas, ({ vers }) => vers, ({ numero }) => numero);
  const partis = grouper(pas, ({ de }) => de ?? '', ({ numero }) => numero);
  const passage = { ...base, mouvement: 'passage' as const, ...periode };
  return ordre(procedure, lignes).map(({ code, texte }) => {
    const presents = ages.get(code) ?? [];
    return {
      code, texte, nombre: presents.length, ageMedian: repartir(presents).mediane, ageMaximal: presents.reduce((a, b) => Math.max(a, b), 0),
      arrives: distincts(arrives.get(code)), partis: distincts(partis.get(code)),
      filtre: { ...base, etape: code, enCours: true }, filtreArrives: { ...passage, vers: code }, filtrePartis: { ...passage, de: code },
    };
  });
}

/** A dossier that came twice counts once, as in the list the figure opens. */
const distincts = (numeros: string[] = []): number => new Set(numeros).size;

/** Stages in their order; one that no table lists comes first rather than be left out. */
function ordre(procedure: string, lignes: Parcours[]): EtapeDuDroit[] {
  const table = etapesDe(procedure);
  const horsTable = [...new Set(lignes.map(({ etape }) => etape))].filter((code) => !table.some((e) => e.code === code));
  return [...horsTable.map((code) => ({ code, texte: texteEtape(procedure, code) })), ...table];
}

function liens(pas: Franchissement[], procedure: string, periode: FiltreParcours): Lien[] {
  const groupes = grouper(pas.filter(({ de }) => de !== null), ({ de, vers }) => `${de}>${vers}`, (f) => f);
  return [...groupes.values()].map((memes) => {
    const { de, vers } = memes[0] as Franchissement & { de: string };
    return {
      de, deTexte: texteEtape(procedure, de), vers, versTexte: texteEtape(procedure, vers), nombre: new Set(memes.map(({ numero }) => numero)).size,
      joursMedians: repartir(memes.map(({ jours }) => jours)).mediane, filtre: { ...periode, de, vers },
    };
  }).sort((a, b) => b.nombre - a.nombre);
}
