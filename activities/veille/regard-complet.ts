import type { Instant } from '@diligence/domain/commun';
import { verifierVivacite, type Annuaire, type Exception } from '@diligence/domain/supervision';
import { comparer } from '../reconciliation';
import type { Blocage } from './schemas';
import type { Monde } from './monde';
import { lireVues, type VuesDossier } from './vues';

const LOT = 25;

export interface RegardComplet extends Pick<Blocage, 'chambre' | 'restreintA'> { numero: string; exceptions: Exception[] }

/** Everything the proof can say of each dossier: journal verified fact by fact, engine asked for its state, all compared. */
export async function* regardsComplets(monde: Monde, numeros: string[], annuaire: Annuaire | null): AsyncGenerator<RegardComplet> {
  for (let debut = 0; debut < numeros.length; debut += LOT) {
    for (const vues of await lireVues(monde, numeros.slice(debut, debut + LOT))) yield regarder(vues, annuaire, monde.maintenant());
  }
}

function regarder(vues: VuesDossier, annuaire: Annuaire | null, maintenant: Instant): RegardComplet {
  const { numero, regard: moteur, registre, journal, compte, annonce } = vues;
  const ecarts = comparer(vues).map(({ code, texte }) => ({ code, texte }));
  const ou = { numero, chambre: registre?.chambre ?? journal?.chambre ?? null, restreintA: registre?.restreintA ?? journal?.restreintA ?? [] };
  if (!registre) return { ...ou, exceptions: ecarts.map(({ code, texte }) => ({ code, raison: texte, objets: [] })) };
  return { ...ou, exceptions: verifierVivacite(registre, { moteur, journal: compte, annonce, annuaire, ecarts }, maintenant) };
}
