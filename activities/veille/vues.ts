import type { Dossier } from '@diligence/domain/dossier';
import { etatDuJournal, verifierEntrees } from '../journal';
import type { Vues } from '../reconciliation';
import { lireMoteur, type VueMoteur } from '../reconciliation/moteur';
import type { EntreeJournal, Ligne } from '../store';
import { deFront, type Monde } from './monde';
import { regarderMoteur, type Regard } from './regarder-moteur';

const DE_FRONT = 8;
const REPONSE_MS = 5_000;

/** One dossier as its three keepers hold it, how many entries its journal has, and what live screens were told. */
export interface VuesDossier extends Vues { regard: Regard; compte: { entrees: number; dernier: number }; annonce: number }

/** Reads some dossiers at once: the store in four requests, the engine one dossier after the other. */
export async function lireVues({ m, client }: Pick<Monde, 'm' | 'client'>, numeros: string[]): Promise<VuesDossier[]> {
  const ceux = { numero: { $in: numeros } };
  const [entrees, dossiers, lignes, annonces] = await Promise.all([
    m.journal.find(ceux).sort({ numero: 1, seq: 1 }).lean<EntreeJournal[]>(),
    m.dossiers.find({ _id: { $in: numeros } }).lean<Dossier[]>(),
    m.lignes.find({ _id: { $in: numeros } }).lean<Ligne[]>(),
    m.evenements.aggregate<{ _id: string; version: number }>([{ $match: ceux }, { $group: { _id: '$numero', version: { $max: '$version' } } }]),
  ]);
  const journaux = new Map<string, EntreeJournal[]>(numeros.map((numero) => [numero, []]));
  for (const entree of entrees) journaux.get(entree.numero)?.push(entree);
  const registres = new Map(dossiers.map((d) => [d._id, d]));
  const ligneDe = new Map(lignes.map((l) => [l._id, l]));
  const annonceDe = new Map(annonces.map(({ _id, version }) => [_id, version]));
  const vues: VuesDossier[] = [];
  await deFront(numeros, DE_FRONT, async (numero) => {
    const regard = await regarderMoteur(client, numero);
    const moteur = await interroger(client, numero, regard);
    vues.push({ ...lire(journaux.get(numero) ?? []), numero, regard, moteur, registre: registres.get(numero) ?? null, ligne: ligneDe.get(numero) ?? null, annonce: annonceDe.get(numero) ?? 0 });
  });
  return vues;
}

/** A dossier whose task fails answers nothing: it is not waited for, and no other is waited for long. */
function interroger(client: Monde['client'], numero: string, { tache }: Regard): Promise<VueMoteur> {
  if (tache && tache.tentative > 1) return Promise.resolve({ sort: 'muet' });
  return client.connection.withDeadline(Date.now() + REPONSE_MS, () => lireMoteur(client, numero));
}

function lire(entrees: EntreeJournal[]): Pick<VuesDossier, 'verification' | 'journal' | 'compte'> {
  const verification = verifierEntrees(entrees);
  return { verification, journal: verification.intact ? etatDuJournal(entrees) : null, compte: { entrees: entrees.length, dernier: entrees.at(-1)?.seq ?? 0 } };
}
