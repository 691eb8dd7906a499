import type { Moi } from '../api-client/types';
import { CHAMBRES, ROLES } from '../commun/referentiel';
import type { Choix } from '../actes/proprietes';

/** As the server draws them: a local administrator gives no function that spans the Court, and none outside their chambers. */
const ROLES_DE_LA_COUR = ['administrateur', 'superviseur', 'premier-president', 'directeur-greffe'];
const ROLES_DAILLEURS = ['avocat-aux-conseils', 'partenaire', 'systeme'];
type Qui = Pick<Moi, 'id' | 'administre'>;

export const estCentral = ({ administre }: Qui): boolean => administre === undefined;

export const rolesQueJeDonne = (moi: Qui): Choix[] =>
  Object.entries(ROLES).filter(([role]) => !ROLES_DAILLEURS.includes(role) && (estCentral(moi) || !ROLES_DE_LA_COUR.includes(role))).map(([valeur, libelle]) => ({ valeur, libelle }));

/** Chambers one writes for; `toute` adds the whole Court for who answers for it. */
export const chambresQueJeSers = ({ administre }: Qui): Choix[] =>
  Object.entries(CHAMBRES).filter(([code]) => !administre || (administre as string[]).includes(code)).map(([valeur, libelle]) => ({ valeur, libelle }));

export function peutTerminer(moi: Qui, personne: string, { role, chambre }: { role: string; chambre?: string | undefined }): boolean {
  if (personne === moi.id) return false;
  return estCentral(moi) || (!ROLES_DE_LA_COUR.includes(role) && chambre !== undefined && (moi.administre as string[]).includes(chambre));
}
