import type { ActeSoumis, EtatPourvoi, IdentifiantExterne, NatureIdentifiant, Refus } from '../types';
import { refuser } from './refus';

/** What other systems call the same case, or one of its parties. */
export const NATURES_IDENTIFIANT: Record<NatureIdentifiant, string> = {
  rg: 'Répertoire général d’une juridiction', parquet: 'Numéro de parquet', idj: 'Identifiant unique de procédure (IDJ)', ecrou: 'Numéro d’écrou', ordre: 'Numéro de l’ordre professionnel', autre: 'Autre identifiant',
};

const LONGUEUR_MAX = 60;
/** At most so many identifiers on one dossier. */
export const IDENTIFIANTS_MAX = 100;

/** Folded value: two writings of one identifier (`22 012-000.123`, `22012000123`) are the same. */
export const compacter = (valeur: string): string => valeur.normalize('NFD').toLowerCase().replace(/[^a-z0-9]/g, '');
/** Key under which a dossier is found from outside. */
export const cleIdentifiant = ({ nature, valeur }: Pick<IdentifiantExterne, 'nature' | 'valeur'>): string => `${nature}:${compacter(valeur)}`;

const lisible = ({ nature, valeur, partie }: Partial<IdentifiantExterne>): boolean =>
  typeof nature === 'string' && Object.hasOwn(NATURES_IDENTIFIANT, nature) && typeof valeur === 'string' && compacter(valeur) !== '' && valeur.length <= LONGUEUR_MAX
  && (partie === undefined || typeof partie === 'string');

/** Refusal of identifiers that cannot be read, or that name an unknown party; `champ` is the field at fault. */
export function fauteDesIdentifiants(lus: unknown, parties: readonly string[], champ: string): Refus | null {
  const liste = Array.isArray(lus) ? (lus as Partial<IdentifiantExterne>[]) : [];
  if (!Array.isArray(lus) || liste.length > IDENTIFIANTS_MAX || !liste.every((i) => lisible(i ?? {}))) {
    return refuser('champ-invalide', `Chaque identifiant a une nature connue et une valeur de ${LONGUEUR_MAX} caractères au plus, avec au moins une lettre ou un chiffre.`, { champ });
  }
  return liste.every(({ partie }) => partie === undefined || parties.includes(partie)) ? null
    : refuser('partie-inconnue', 'Cet identifiant désigne une partie qui n’est pas au dossier.', { champ });
}

export const identifiantsDe = (etat: EtatPourvoi): IdentifiantExterne[] => etat.identifiants ?? [];
export const porte = (etat: EtatPourvoi, cherche: IdentifiantExterne): boolean => identifiantsDe(etat).some((i) => cleIdentifiant(i) === cleIdentifiant(cherche));

/** The identifier an act writes or takes away. */
export const identifiantDe = ({ donnees }: ActeSoumis): IdentifiantExterne => ({
  nature: donnees['nature'] as NatureIdentifiant, valeur: String(donnees['valeur']).trim(), ...(typeof donnees['partie'] === 'string' ? { partie: donnees['partie'] } : {}),
});
