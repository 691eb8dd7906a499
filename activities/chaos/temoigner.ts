import { setTimeout as attendre } from 'node:timers/promises';
import type { Client } from '@temporalio/client';
import type { Dossier } from '@diligence/domain/dossier';
import { messages, idPourvoi, type RecuAccepte } from '@diligence/workflows/pourvoi';
import { lireJournal } from '../journal';
import { reconcilier } from '../reconciliation';
import type { Modeles } from '../store';
import { incoherences, type Temoins } from './comparer';

export interface Gardiens { m: Modeles; client: Client }

/** What each keeper holds of a dossier, beside the receipts its authors were given. */
export async function temoigner({ m, client }: Gardiens, numero: string, recus: RecuAccepte[]): Promise<Temoins> {
  const moteur = await client.workflow.getHandle(idPourvoi(numero)).query(messages.etat);
  return { numero, recus, journal: await lireJournal(m, numero), moteur, registre: await m.dossiers.findById(numero).lean<Dossier>() };
}

/** What is durable but not yet written down is retried for up to thirty seconds; then nothing may be left, unrepaired. */
export async function attendreCalme(gardiens: Gardiens): Promise<string[]> {
  for (let essai = 0; ; essai += 1) {
    const { ecarts } = await reconcilier(gardiens, false);
    if (ecarts.length === 0 || essai === 12) return ecarts.map(({ texte }) => texte);
    await attendre(5_000);
  }
}

/** The same comparison on a dossier whose last act is taken away from journal and register: what it then says. */
export async function denoncerPerte(gardiens: Gardiens, { numero, recus }: Temoins): Promise<{ perdu: string; dit: string[] }> {
  const perdu = recus.at(-1)!.acteId;
  await gardiens.m.journal.deleteOne({ numero, 'fait.acteId': perdu, 'fait.type': 'acte-enregistre' });
  await gardiens.m.dossiers.updateOne({ _id: numero }, { $pull: { actes: { acteId: perdu } } } as never);
  return { perdu, dit: incoherences(await temoigner(gardiens, numero, recus)) };
}
