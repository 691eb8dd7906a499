import { verifierVivacite, type Annuaire, type Exception } from '@diligence/domain/supervision';
import { comparer } from '../reconciliation';
import type { Blocage } from './schemas';
import type { Monde } from './monde';
import { regarderMoteur } from './regarder-moteur';
import { derniereAnnonce, lireVues } from './vues';

export interface RegardComplet extends Pick<Blocage, 'chambre' | 'restreintA'> { numero: string; exceptions: Exception[] }

/** Everything the proof can say of one dossier: journal verified fact by fact, engine asked for its state, all compared. */
export async function regarderDossier(monde: Monde, numero: string, annuaire: Annuaire | null): Promise<RegardComplet> {
  const [vues, moteur, annonce] = await Promise.all([lireVues(monde, numero), regarderMoteur(monde.client, numero), derniereAnnonce(monde.m, numero)]);
  const { registre, journal } = vues;
  const ecarts = comparer(vues).map(({ code, texte }) => ({ code, texte }));
  const ou = { numero, chambre: registre?.chambre ?? journal?.chambre ?? null, restreintA: registre?.restreintA ?? journal?.restreintA ?? [] };
  if (!registre) return { ...ou, exceptions: ecarts.map(({ code, texte }) => ({ code, raison: texte, objets: [] })) };
  return { ...ou, exceptions: verifierVivacite(registre, { moteur, journal: vues.journalCompte, annonce, annuaire, ecarts }, monde.maintenant()) };
}
