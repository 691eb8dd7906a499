import type { Numeros, Serie } from '@diligence/workflows/ports';
import { doublon } from './doublon';
import type { Modeles } from './index';

/** First and last rank of each series; those of `qpc` and `avis` are habits seen and not verified, those of `aide` and `commissions` are ours, `demo` is used by no procedure of the Court. */
export const SERIES: Record<Serie, { premier: number; dernier: number }> = {
  civil: { premier: 10_001, dernier: 39_999 },
  qpc: { premier: 40_001, dernier: 49_999 },
  aide: { premier: 50_001, dernier: 59_999 },
  elections: { premier: 60_001, dernier: 69_999 },
  avis: { premier: 70_001, dernier: 79_999 },
  penal: { premier: 80_001, dernier: 89_999 },
  commissions: { premier: 90_001, dernier: 94_999 },
  demo: { premier: 95_001, dernier: 99_999 },
};

/** `26-10.001`. */
const ecrire = (annee: number, rang: number): string =>
  `${String(annee % 100).padStart(2, '0')}-${String(rang).slice(0, 2)}.${String(rang).slice(2)}`;

/** Takes numbers by inserting them: two requests never get the same, the same request never gets two. */
export function numeros(m: Pick<Modeles, 'numeros'>): Numeros {
  const dejaPris = async (pour: string) => (await m.numeros.findOne({ pour }, { _id: 1 }).lean())?._id;

  const rangLibre = async (annee: number, serie: Serie): Promise<number> => {
    const dernier = await m.numeros.findOne({ annee, serie }, { rang: 1 }).sort({ rang: -1 }).lean();
    return dernier ? dernier.rang + 1 : SERIES[serie].premier;
  };

  return {
    async prendreNumero({ annee, serie, pour }) {
      for (;;) {
        const pris = await dejaPris(pour);
        if (pris) return pris;
        const rang = await rangLibre(annee, serie);
        if (rang > SERIES[serie].dernier) throw new Error(`La série ${serie} de l’année ${annee} est épuisée.`);
        const numero = ecrire(annee, rang);
        try {
          await m.numeros.create({ _id: numero, annee, serie, rang, fictif: serie === 'demo', pour });
          return numero;
        } catch (erreur) {
          if (!doublon(erreur)) throw erreur;
        }
      }
    },
  };
}
