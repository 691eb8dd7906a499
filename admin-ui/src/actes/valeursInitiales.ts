import type { DefinitionActe, Dossier } from '../api-client/types';
import { choixDuDossier, choixDeParties } from './choixDuDossier';
import type { Valeurs } from './brouillon';

export const CHAMP_DATE = 'dateActe';
export const CHAMP_PARTIE = 'partie';

/** Role of the party an act is about; undefined when any party may be. */
export const rolePartie = (cible: string): string | undefined => (cible === 'demandeur' || cible === 'defendeur' ? cible : undefined);

/** What the system already knows: today, the task's own data, the only possible party, the only possible choice. */
export function valeursInitiales(definition: DefinitionActe, dossier: Dossier, contexte: URLSearchParams, aujourdhui: string): Valeurs {
  const tache = dossier.taches.find((t) => t.id === contexte.get('tache'));
  const parties = definition.cible === 'dossier' ? [] : choixDeParties(dossier, rolePartie(definition.cible));
  const partie = contexte.get('partie') ?? tache?.partie ?? (parties.length === 1 ? parties[0]?.valeur : undefined);
  const uniques = definition.champs.flatMap((champ) => {
    const choix = champ.requis ? choixDuDossier(champ, dossier) : [];
    return choix.length === 1 && choix[0] ? [[champ.nom, choix[0].valeur] as const] : [];
  });
  const demandees = definition.champs.flatMap(({ nom }) => (contexte.has(nom) ? [[nom, contexte.get(nom)] as const] : []));
  return {
    [CHAMP_DATE]: aujourdhui,
    ...(partie ? { [CHAMP_PARTIE]: partie } : {}),
    ...Object.fromEntries(uniques),
    ...tache?.donnees,
    ...Object.fromEntries(demandees),
  };
}
