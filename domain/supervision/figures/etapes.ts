import { ajouterJours, joursEntre, type DateCivile } from '../../commun';
import { etapesDe, texteEtape, type EtapeDuDroit } from '../etapes';
import type { Parcours } from '../parcours';
import type { FiltreParcours } from './filtre';
import { grouper } from '../grouper';
import { repartir } from './nombres';

/** A stage as drawn: how many dossiers are there, for how long, how many came and left in the period. */
export interface EtapeVue {
  code: string; texte: string; nombre: number;
  /** Days spent in the stage so far by those who are there. */
  ageMedian: number; ageMaximal: number;
  arrives: number; partis: number;
  filtre: FiltreParcours;
}
/** Dossiers that went from one stage to the next in the period, and the days they had spent in the first. */
export interface Lien { de: string; deTexte: string; vers: string; versTexte: string; nombre: number; joursMedians: number; filtre: FiltreParcours }
export interface Dessin { etapes: EtapeVue[]; liens: Lien[] }

interface Franchissement { numero: string; de: string | null; vers: string; jours: number }

function franchissements(lignes: Parcours[], du: DateCivile, au: DateCivile): Franchissement[] {
  return lignes.flatMap(({ _id: numero, passages }) => passages.flatMap((p, rang) => {
    if (p.du < du || p.du > au) return [];
    const avant = passages[rang - 1];
    return [{ numero, de: avant?.etape ?? null, vers: p.etape, jours: avant ? joursEntre(avant.du, p.du) : 0 }];
  }));
}

/** The procedure drawn by legal step, over the `jours` days that end on `jour`. Stages come in the order of the law. */
export function dessiner(lignes: Parcours[], base: FiltreParcours, jour: DateCivile, jours: number): Dessin {
  const [du, au] = [ajouterJours(jour, 1 - jours), jour];
  const pas = franchissements(lignes, du, au);
  const ages = grouper(lignes.filter(({ clos }) => clos === null), (p) => p.etape, (p) => joursEntre(p.passages.at(-1)!.du, jour));
  const arrives = grouper(pas, ({ vers }) => vers, () => 1);
  const partis = grouper(pas.filter(({ de }) => de !== null), ({ de }) => de!, () => 1);
  const etapes = ordre(lignes).map(({ code, texte }): EtapeVue => {
    const presents = ages.get(code) ?? [];
    return {
      code, texte, nombre: presents.length, ageMedian: repartir(presents).mediane, ageMaximal: presents.reduce((a, b) => Math.max(a, b), 0),
      arrives: arrives.get(code)?.length ?? 0, partis: partis.get(code)?.length ?? 0, filtre: { ...base, etape: code, enCours: true },
    };
  });
  return { etapes, liens: liens(pas, { ...base, mouvement: 'passage', du, au }) };
}

/** Stages of the procedures present, in their order; a stage that no table lists comes first rather than be left out. */
function ordre(lignes: Parcours[]): EtapeDuDroit[] {
  const tables = [...new Set(lignes.map(({ procedure }) => procedure))].flatMap(etapesDe);
  const horsTable = [...new Set(lignes.map(({ etape }) => etape))].filter((code) => !tables.some((e) => e.code === code)).map((code) => ({ code, texte: texteEtape(code) }));
  return [...new Map([...horsTable, ...tables].map((e) => [e.code, e])).values()];
}

function liens(pas: Franchissement[], periode: FiltreParcours): Lien[] {
  const groupes = grouper(pas.filter(({ de }) => de !== null), ({ de, vers }) => `${de}>${vers}`, (f) => f);
  return [...groupes.values()].map((memes) => {
    const { de, vers } = memes[0] as Franchissement & { de: string };
    return { de, deTexte: texteEtape(de), vers, versTexte: texteEtape(vers), nombre: new Set(memes.map(({ numero }) => numero)).size, joursMedians: repartir(memes.map(({ jours }) => jours)).mediane, filtre: { ...periode, de, vers } };
  }).sort((a, b) => b.nombre - a.nombre);
}
