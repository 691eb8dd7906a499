import { dateCivileAParis } from '@diligence/domain/commun';
import { ligneDe } from '@diligence/activities/projection';
import type { Ligne } from '@diligence/activities/store';
import type { Banc } from './banc';
import { cadencer, rapport } from './mesurer';
import { projections } from './projections';

const DOSSIERS = 20_000;
const LOT = 100;
const PAGE = 25;
const LECTURES = 60;
const MEDIANE_MS = 150;

/** First page of the list through HTTP, in its usual order, against the driver asked for the same lines and nothing else. */
export async function mesurerListe({ session, modeles: { lignes } }: Banc) {
  await remplir((documents) => lignes.collection.insertMany(documents as never[]));
  const lectures = Array.from({ length: LECTURES });
  const nue = () => lignes.collection.find({}).sort({ rang: 1 }).limit(PAGE).toArray();
  const page = () => session.lire(`/api/v1/dossiers?range=${encodeURIComponent(`[0,${PAGE - 1}]`)}`);
  await cadencer(lectures.slice(0, 10), 1, nue);
  await cadencer(lectures.slice(0, 10), 1, page);
  const [reference, mesure] = [await cadencer(lectures, 1, nue), await cadencer(lectures, 1, page)];
  const part = rapport(mesure.p50, reference.p50);
  return { unite: 'millisecondes pour la première page (médiane)', dossiers: await lignes.estimatedDocumentCount(), mesure: mesure.p50, reference: reference.p50, rapport: part, objectif: `rapport ≤ 2, médiane ≤ ${MEDIANE_MS} ms`, atteint: part <= 2 && mesure.p50 <= MEDIANE_MS, detail: { mesure, reference } };
}

async function remplir(inserer: (documents: Ligne[]) => Promise<unknown>): Promise<void> {
  const modele = await projections(dateCivileAParis(new Date().toISOString()));
  for (let debut = 0; debut < DOSSIERS; debut += LOT) {
    await inserer(Array.from({ length: LOT }, (_, i) => {
      const rang = debut + i;
      return ligneDe({ ...modele[rang % modele.length]!, _id: `27-${String(10_000 + rang).replace(/^(\d\d)/, '$1.')}` });
    }));
  }
}
