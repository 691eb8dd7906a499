import { calculerImpact } from '@diligence/activities/amendement';
import { delaisDe } from '@diligence/activities/projection';
import type { Changement } from '@diligence/domain/amendement';
import { motifNonOuvrable } from '@diligence/domain/calendrier';
import { dateCivileAParis } from '@diligence/domain/commun';
import type { Banc } from './banc';
import { arrondir, rapport } from './mesurer';
import { projections } from './projections';

const DOSSIERS = 23_000;
const LOT = 500;
const OBJECTIF_MS = 10_000;

const regle: Changement = { genre: 'version', regle: 'cpc-978-al1', version: { aPartirDu: '2020-01-01', duree: [{ nombre: 3, unite: 'mois' }], texte: 'mesure' } };

/** The impact list over the whole stock, of a rule and of a holiday, against reading the same limits and nothing else. */
export async function mesurerImpact({ modeles: m }: Banc) {
  const jour = dateCivileAParis(new Date().toISOString());
  await remplir(m.delais.collection.insertMany.bind(m.delais.collection) as never, jour);
  const ferie: Changement = { genre: 'jour', territoire: 'metropole', date: await premierOuvrable(m), nom: 'mesure' };
  const chronometrer = async (travail: () => Promise<unknown>): Promise<number> => {
    const debut = performance.now();
    await travail();
    return arrondir(performance.now() - debut);
  };
  const calculer = (changement: Changement) => chronometrer(async () => {
    const impact = await calculerImpact(m, [changement], new Date().toISOString(), jour);
    if (!impact.ok || impact.valeur.bilan.echeances === 0) throw new Error('The impact list is empty: nothing was measured.');
  });
  const lire = () => m.delais.collection.find({}).sort({ _id: 1 }).toArray();
  await lire();
  const reference = await chronometrer(lire);
  const [parRegle, parFerie] = [await calculer(regle), await calculer(ferie)];
  const mesure = Math.max(parRegle, parFerie);
  return { unite: `millisecondes pour la liste des effets sur ${DOSSIERS} dossiers`, dossiers: await m.delais.estimatedDocumentCount(), mesure, reference, rapport: rapport(mesure, reference), objectif: '≤ 10 000 ms', atteint: mesure <= OBJECTIF_MS, detail: { regle: parRegle, ferie: parFerie } };
}

/** A day on which some limit of the stock ends, so that making it a holiday moves something. */
async function premierOuvrable({ delais }: Banc['modeles']): Promise<string> {
  const jours = (await delais.find({}, { delais: 1 }).limit(500).lean()).flatMap((d) => d.delais.flatMap(({ dernierJour }) => dernierJour ?? []));
  const jour = jours.find((j) => motifNonOuvrable(j) === null);
  if (jour === undefined) throw new Error('No limit of the stock ends on a working day.');
  return jour;
}

async function remplir(inserer: (documents: object[]) => Promise<unknown>, jour: string): Promise<void> {
  const modele = (await projections(jour)).map(delaisDe).filter(({ delais }) => delais.length > 0);
  for (let debut = 0; debut < DOSSIERS; debut += LOT) {
    await inserer(Array.from({ length: LOT }, (_, i) => ({ ...modele[(debut + i) % modele.length]!, _id: `28-${String(debut + i).padStart(5, '0')}` })));
  }
}
