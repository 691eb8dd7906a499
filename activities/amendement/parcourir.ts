import { effetsSur, reglesTouchees, type Changement, type Effet } from '@diligence/domain/amendement';
import type { DateCivile } from '@diligence/domain/commun';
import type { Droit } from '@diligence/domain/regles';
import type { DelaisEnCours, Modeles } from '../store';

/** Limits of one dossier that a change moves; none when it moves nothing there. */
export interface EffetsDossier { numero: string; intitule: string; chambre: string | null; effets: Effet[] }
export interface Parcours { changements: Changement[]; droits: { actuel: Droit; amende: Droit }; jour: DateCivile; apres?: string; limite?: number }

const LOT = 500;

/** Goes through the stock in the order of numbers, reading only the dossiers where a rule touched still runs. */
export async function* parcourirStock(m: Pick<Modeles, 'delais'>, { changements, droits, jour, apres, limite }: Parcours): AsyncGenerator<EffetsDossier> {
  const regles = reglesTouchees(changements);
  const requete = m.delais.find({ ...(regles ? { regles: { $in: regles } } : {}), ...(apres === undefined ? {} : { _id: { $gt: apres } }) }).sort({ _id: 1 });
  if (limite !== undefined) requete.limit(limite);
  for await (const dossier of requete.lean<DelaisEnCours[]>().cursor({ batchSize: LOT })) {
    const delais = regles ? dossier.delais.filter(({ regle }) => regles.includes(regle)) : dossier.delais;
    yield { numero: dossier._id, intitule: dossier.intitule, chambre: dossier.chambre, effets: effetsSur(delais, droits, jour) };
  }
}
