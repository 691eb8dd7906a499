import { dateCivileAParis } from '@diligence/domain/commun';
import type { Dossier } from '@diligence/domain/dossier';
import type { Banc } from './banc';
import { cadencer, rapport } from './mesurer';
import { projections } from './projections';

const DOSSIERS = 20_000;
const LOT = 100;
const PAGE = 25;
const LECTURES = 60;
const HORS_RESUME = { actes: 0, echeances: 0, regions: 0, alertes: 0, controles: 0, cloture: 0, actesPossibles: 0, anomalies: 0, mots: 0 };

/** First page of the list through HTTP, in its usual order, against the driver asked for the same page and nothing else. */
export async function mesurerListe({ session, modeles: { dossiers } }: Banc) {
  await remplir((documents) => dossiers.collection.insertMany(documents as never[]));
  const lectures = Array.from({ length: LECTURES });
  const nue = () => dossiers.collection.find({}, { projection: HORS_RESUME }).sort({ 'prochaineEcheance.alertePrudente': 1, _id: 1 }).limit(PAGE).toArray();
  const page = () => session.lire(`/api/v1/dossiers?range=${encodeURIComponent(`[0,${PAGE - 1}]`)}`);
  await cadencer(lectures.slice(0, 10), 1, nue);
  await cadencer(lectures.slice(0, 10), 1, page);
  const [reference, mesure] = [await cadencer(lectures, 1, nue), await cadencer(lectures, 1, page)];
  const part = rapport(mesure.p50, reference.p50);
  return { unite: 'millisecondes pour la première page (médiane)', dossiers: await dossiers.estimatedDocumentCount(), mesure: mesure.p50, reference: reference.p50, rapport: part, objectif: 'rapport ≤ 2', atteint: part <= 2, detail: { mesure, reference } };
}

async function remplir(inserer: (documents: Dossier[]) => Promise<unknown>): Promise<void> {
  const modele = await projections(dateCivileAParis(new Date().toISOString()));
  for (let debut = 0; debut < DOSSIERS; debut += LOT) {
    await inserer(Array.from({ length: LOT }, (_, i) => {
      const rang = debut + i;
      return { ...modele[rang % modele.length]!, _id: `27-${String(10_000 + rang).replace(/^(\d\d)/, '$1.')}` };
    }));
  }
}
