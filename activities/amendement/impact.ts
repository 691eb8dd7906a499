import { amender, examinerChangement, type Changement } from '@diligence/domain/amendement';
import { echec, succes, type DateCivile, type Erreur, type Instant, type Resultat } from '@diligence/domain/commun';
import type { BilanImpact, Modeles } from '../store';
import { approuves, droitSelon } from './droit-vivant';
import { parcourirStock, type EffetsDossier } from './parcourir';

export interface Impact { bilan: BilanImpact; dossiers: EffetsDossier[] }

/** What these changes would do to the whole running stock, the gravest first. Writes nothing. */
export async function calculerImpact(m: Pick<Modeles, 'amendements' | 'delais'>, changements: Changement[], le: Instant, jour: DateCivile): Promise<Resultat<Impact, Erreur>> {
  const actuel = droitSelon(await approuves(m));
  let amende = actuel;
  for (const changement of changements) {
    const defaut = examinerChangement(changement, amende);
    if (defaut) return echec(defaut);
    amende = amender(amende, [changement]);
  }
  let examines = 0;
  const dossiers: EffetsDossier[] = [];
  for await (const dossier of parcourirStock(m, { changements, droits: { actuel, amende }, jour })) {
    examines += 1;
    if (dossier.effets.length > 0) dossiers.push(dossier);
  }
  const bilan = bilanDe(dossiers, { le, jour, examines });
  return succes({ bilan, dossiers: dossiers.sort((a, b) => gravite(b) - gravite(a) || a.numero.localeCompare(b.numero)) });
}

/** The list in figures. `examines`: dossiers gone through, those where nothing moves included. */
export function bilanDe(dossiers: Pick<EffetsDossier, 'effets'>[], mesure: Pick<BilanImpact, 'le' | 'jour' | 'examines'>): BilanImpact {
  const effets = dossiers.flatMap((d) => d.effets);
  const compter = (garder: (e: (typeof effets)[number]) => boolean): number => effets.filter(garder).length;
  return {
    ...mesure, dossiers: dossiers.length, echeances: effets.length,
    allongees: compter(({ sens }) => sens === 'allonge' || sens === 'relance'), raccourcies: compter(({ sens }) => sens === 'raccourci'), dejaPassees: compter(({ dejaPasse }) => dejaPasse),
  };
}

/** A limit already over, then a shorter one, then the rest. */
const gravite = ({ effets }: EffetsDossier): number => (effets.some(({ dejaPasse }) => dejaPasse) ? 2 : effets.some(({ sens }) => sens === 'raccourci') ? 1 : 0);
