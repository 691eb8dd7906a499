import { CHAMBRES, ROLES, type Affectation, type Chambre, type Role } from '@diligence/domain/personne';

/** Who is asking: a person of the Court, an avocat aux Conseils, or a partner system. */
export interface Demandeur {
  id: string;
  /** Shown to its owner only; never logged. */
  nom: string;
  roles: Role[];
  /** The first chamber of those served; the one shown. */
  chambre?: Chambre;
  /** Each role in its chamber, as the directory stands; until it is read, every role is held in `chambre`. */
  affectations?: readonly Affectation[];
  cabinet?: string;
  qualite?: string;
  /** Chambers an administrator answers for; absent for one who answers for the whole Court. */
  administre?: readonly Chambre[];
  /** Those who are away today and for whom this person stands in. */
  remplace?: readonly string[];
}

/** Each role of this person, in the chamber it is held in. */
export const affectationsDe = ({ affectations, roles, chambre }: Demandeur): readonly Affectation[] =>
  affectations ?? roles.map((role) => ({ role, ...(chambre ? { chambre } : {}) }));

const texte = (valeur: unknown): string | undefined => (typeof valeur === 'string' && valeur !== '' ? valeur : undefined);

/**
 * Reads the claims of an identity provider (ProConnect names: `uid`, `given_name`, `usual_name`, `roles`…).
 * Unknown roles and chambers are dropped: a right is never guessed.
 */
export function demandeurDepuis(claims: Record<string, unknown>): Demandeur {
  const roles = (Array.isArray(claims['roles']) ? claims['roles'] : []).filter((r): r is Role => typeof r === 'string' && r in ROLES);
  const chambre = texte(claims['chambre']);
  const cabinet = texte(claims['cabinet']);
  const qualite = texte(claims['qualite']);
  return {
    id: texte(claims['uid']) ?? String(claims['sub']),
    nom: [texte(claims['given_name']), texte(claims['usual_name'])].filter(Boolean).join(' '),
    roles,
    ...(chambre !== undefined && chambre in CHAMBRES ? { chambre: chambre as Chambre } : {}),
    ...(cabinet !== undefined ? { cabinet } : {}),
    ...(qualite !== undefined ? { qualite } : {}),
  };
}
