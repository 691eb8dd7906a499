import type { Dossier } from '@diligence/domain/dossier';
import { etatDuJournal, lireJournal, verifierEntrees } from '../journal';
import type { Vues } from '../reconciliation';
import { lireMoteur } from '../reconciliation/moteur';
import type { Monde } from './monde';

/** One dossier as its three keepers hold it, and how many entries its journal has. */
export interface VuesDossier extends Vues { journalCompte: { entrees: number; dernier: number } }

export async function lireVues({ m, client }: Pick<Monde, 'm' | 'client'>, numero: string): Promise<VuesDossier> {
  const [entrees, registre, moteur] = await Promise.all([lireJournal(m, numero), m.dossiers.findById(numero).lean<Dossier>(), lireMoteur(client, numero)]);
  const verification = verifierEntrees(entrees);
  return {
    numero, verification, journal: verification.intact ? etatDuJournal(entrees) : null, moteur, registre,
    journalCompte: { entrees: entrees.length, dernier: entrees.at(-1)?.seq ?? 0 },
  };
}

/** Last version told to live screens; 0 when none was. */
export async function derniereAnnonce({ evenements }: Monde['m'], numero: string): Promise<number> {
  const [derniere] = await evenements.find({ numero }, { version: 1 }).sort({ version: -1 }).limit(1).lean<{ version: number }[]>();
  return derniere?.version ?? 0;
}
