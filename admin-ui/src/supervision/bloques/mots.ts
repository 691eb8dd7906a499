import { nomDe, ROLES } from '../../commun/referentiel';
import type { Blocage, Intervention } from '../types';

const ETATS: Record<Intervention['etat'], string> = { proposee: 'attend une seconde personne', faite: 'faite', echouee: 'n’a pas abouti' };
export const etatIntervention = (etat: Intervention['etat']): string => ETATS[etat];

const RESOLUTIONS: Record<string, string> = { greffe: 'résolu par le greffe', informatique: 'résolu avec l’informatique', seul: 'rentré dans l’ordre de lui-même' };
export const resolution = (par: Blocage['resoluPar']): string => (par ? (RESOLUTIONS[par] ?? par) : 'résolu');

/** Name of a person by id, as the directory gives it. */
export const nomPersonne = (id: string, personnes: readonly { id: string; nom: string; role: string }[]): string => {
  const personne = personnes.find((p) => p.id === id);
  return personne ? `${personne.nom}, ${nomDe(ROLES, personne.role).toLowerCase()}` : id;
};

/** What is blocked for the same reason, the reason that holds most dossiers first. */
export function parRaison(blocages: readonly Blocage[]): { code: Blocage['code']; titre: string; blocages: Blocage[] }[] {
  return [...Map.groupBy(blocages, ({ code }) => code)].map(([code, memes]) => ({ code, titre: memes[0]!.titre, blocages: memes }))
    .sort((a, b) => Number(b.blocages.some(general)) - Number(a.blocages.some(general)) || b.blocages.length - a.blocages.length);
}

/** Concerns every dossier: told before the others. */
const general = ({ numero }: Blocage): boolean => numero === null;
