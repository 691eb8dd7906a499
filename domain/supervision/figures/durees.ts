import { joursEntre, type DateCivile } from '../../commun';
import { texteEtape } from '../etapes';
import type { Parcours } from '../parcours';
import type { FiltreParcours } from './filtre';
import { grouper } from '../grouper';
import { repartir, type Repartition } from './nombres';

/** Days between two moments of the dossiers counted. */
export interface Duree extends Repartition { code: string; libelle: string; filtre: FiltreParcours }

const dans = (date: DateCivile | null | undefined, du: DateCivile, au: DateCivile): date is DateCivile => date !== null && date !== undefined && date >= du && date <= au;

/** Durations that ended between two days, included: from entry to decision, from entry to closing, then stage by stage. */
export function durees(lignes: Parcours[], base: FiltreParcours, du: DateCivile, au: DateCivile): Duree[] {
  const jusqua = (fin: (p: Parcours) => DateCivile | null | undefined): number[] => lignes.flatMap((p) => {
    const date = fin(p);
    return dans(date, du, au) ? [joursEntre(p.entree, date)] : [];
  });
  const quittees = lignes.flatMap(({ procedure, passages }) => passages.flatMap((p, rang) => {
    const suivant = passages[rang + 1];
    return suivant && dans(suivant.du, du, au) ? [{ procedure, etape: p.etape, jours: joursEntre(p.du, suivant.du) }] : [];
  }));
  return [
    { code: 'jusqu-a-la-decision', libelle: 'De l’entrée à la décision', ...repartir(jusqua((p) => p.issue?.date)), filtre: { ...base, mouvement: 'decision', du, au } },
    { code: 'jusqu-a-la-cloture', libelle: 'De l’entrée à la clôture', ...repartir(jusqua((p) => p.clos)), filtre: { ...base, mouvement: 'sortie', du, au } },
    ...[...grouper(quittees, ({ procedure, etape }) => `${procedure}/${etape}`, (q) => q)].map(([code, memes]): Duree => {
      const { procedure, etape } = memes[0]!;
      return { code, libelle: texteEtape(procedure, etape), ...repartir(memes.map(({ jours }) => jours)), filtre: { ...base, procedure, mouvement: 'passage', de: etape, du, au } };
    }),
  ];
}
