import type { Dossier } from '@diligence/domain/dossier';
import { verifierVivacite, type Annuaire, type CodeBlocage, type Constat } from '@diligence/domain/supervision';
import { deFront, type Monde } from './monde';
import { regarderMoteur, type Regard } from './regarder-moteur';

const LOT = 200;
const DE_FRONT = 16;

/** What the proof needs and no more: neither what acts say, nor how limits were reckoned. */
const CHAMPS = {
  version: 1, versionProjecteur: 1, clos: 1, chambre: 1, prochainReveil: 1, taches: 1, alertes: 1,
  'echeances.id': 1, 'echeances.statut': 1, 'echeances.intitule': 1, 'actes.acteId': 1, 'actes.acte': 1, 'actes.dateActe': 1, 'actes.statut': 1,
} as const;

/** One dossier seen from outside: what looks wrong, and what would show that it has moved since. */
export interface RegardLeger { numero: string; chambre: string; regard: Regard; soupcons: CodeBlocage[]; trace: string }

/** Looks at every running dossier of the register, by bounded batches read with one cursor. */
export async function* regardsLegers(monde: Monde, annuaire: Annuaire | null): AsyncGenerator<RegardLeger[]> {
  let lot: Dossier[] = [];
  for await (const dossier of monde.m.dossiers.find({ clos: null }, CHAMPS).sort({ _id: 1 }).lean<Dossier[]>().cursor({ batchSize: LOT })) {
    lot.push(dossier as unknown as Dossier);
    if (lot.length < LOT) continue;
    yield await regarderLot(monde, lot, annuaire);
    lot = [];
  }
  if (lot.length > 0) yield await regarderLot(monde, lot, annuaire);
}

async function regarderLot({ m, client, maintenant }: Monde, dossiers: Dossier[], annuaire: Annuaire | null): Promise<RegardLeger[]> {
  const tous = [{ $match: { numero: { $in: dossiers.map(({ _id }) => _id) } } }];
  const [journaux, annonces] = await Promise.all([
    m.journal.aggregate<{ _id: string; entrees: number; dernier: number }>([...tous, { $group: { _id: '$numero', entrees: { $sum: 1 }, dernier: { $max: '$seq' } } }]),
    m.evenements.aggregate<{ _id: string; version: number }>([...tous, { $group: { _id: '$numero', version: { $max: '$version' } } }]),
  ]);
  const journalDe = new Map(journaux.map(({ _id, entrees, dernier }) => [_id, { entrees, dernier }]));
  const annonceDe = new Map(annonces.map(({ _id, version }) => [_id, version]));
  const regards: RegardLeger[] = [];
  await deFront(dossiers, DE_FRONT, async (dossier) => {
    const regard = await regarderMoteur(client, dossier._id);
    const journal = journalDe.get(dossier._id) ?? { entrees: 0, dernier: 0 };
    const constat: Constat = { moteur: regard, journal, annonce: annonceDe.get(dossier._id) ?? 0, annuaire, ecarts: [] };
    const soupcons = verifierVivacite(dossier, constat, maintenant()).map(({ code }) => code);
    const trace = `${regard.trace}|${dossier.version}|${dossier.versionProjecteur}|${journal.dernier}`;
    regards.push({ numero: dossier._id, chambre: dossier.chambre ?? 'sans', regard, soupcons, trace });
  });
  return regards;
}
