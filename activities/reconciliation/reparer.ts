import { incidentsDe } from '../incidents';
import { journaliser, JournalContradictoire } from '../journal';
import { documentDe, imposerDossier } from '../projection';
import type { CodeEcart, Ecart, Vues } from './comparer';
import { entreeDepuisJournal } from './journal';
import { inscriptionsApres, recreer } from './moteur';
import type { Monde } from './reconcilier';

type Reparation = (monde: Monde, vues: Vues) => Promise<void>;

/** What can be repaired without judgement: an altered journal or a divergent state is for people. */
const REPARATIONS: Partial<Record<CodeEcart, Reparation>> = {
  'journal-en-retard': completerJournal,
  'journal-en-avance': (monde, { numero }) => revivre(monde, numero, true),
  'moteur-absent': (monde, { numero }) => revivre(monde, numero, false),
  'moteur-arrete': (monde, { numero }) => revivre(monde, numero, false),
  'registre-absent': reprojeter,
  'registre-different': reprojeter,
};

/** Repairs what it can, and tells which gaps it has dealt with. */
export async function reparer(monde: Monde, vues: Vues, ecarts: Ecart[]): Promise<Ecart[]> {
  const traites: Ecart[] = [];
  for (const ecart of ecarts) {
    const reparation = REPARATIONS[ecart.code];
    if (!reparation) continue;
    const fait = await reparation(monde, vues).then(() => true, sauf(JournalContradictoire));
    if (fait) traites.push(ecart);
  }
  return traites;
}

/** The engine holds facts that the journal has not: not written yet when the run ended, or lost by a restoration. */
async function completerJournal({ m, client }: Monde, { numero, journal, moteur }: Vues): Promise<void> {
  if (!('etat' in moteur)) return;
  await journaliser(m, numero, moteur.etat.procedure, await inscriptionsApres(client, numero, journal?.seq ?? 0));
}

/** A journal that cannot be completed stays as it is, and the gap remains. */
const sauf = (attendue: typeof JournalContradictoire) => (erreur: unknown): false => {
  if (erreur instanceof attendue) return false;
  throw erreur;
};

async function revivre({ m, client }: Monde, numero: string, vivant: boolean): Promise<void> {
  const entree = await entreeDepuisJournal(m, numero);
  if (entree) await recreer(client, entree, vivant);
}

/** Past the guard on purpose: the register may be ahead of a journal that a restoration took back. */
async function reprojeter({ m }: Monde, { numero, journal }: Vues): Promise<void> {
  if (!journal) return;
  await imposerDossier(m, documentDe(journal, await incidentsDe(m, numero)));
}
