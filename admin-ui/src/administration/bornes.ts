import type { Chambre, Moi } from '../api-client/types';
import { CHAMBRES, ROLES } from '../commun/referentiel';
import type { Choix } from '../actes/proprietes';

/** As the server draws them: a local administrator gives no function that spans the Court, and none outside their chambers. */
const ROLES_TRANSVERSAUX = ['administrateur', 'superviseur', 'premier-president', 'directeur-greffe'];
const ROLES_DAILLEURS = ['avocat-aux-conseils', 'partenaire', 'systeme'];
type Qui = Pick<Moi, 'id' | 'administre'>;

export const estCentral = ({ administre }: Qui): boolean => administre === undefined;

/** Functions the directory of the Court can hold. */
export const rolesDeLaCour: Choix[] = Object.entries(ROLES).filter(([role]) => !ROLES_DAILLEURS.includes(role)).map(([valeur, libelle]) => ({ valeur, libelle }));

export const rolesQueJeDonne = (moi: Qui): Choix[] => rolesDeLaCour.filter(({ valeur }) => estCentral(moi) || !ROLES_TRANSVERSAUX.includes(valeur));

/** Chambers one writes for. */
export const chambresQueJeSers = ({ administre }: Qui): Choix[] =>
  Object.entries(CHAMBRES).filter(([code]) => !administre || (administre as string[]).includes(code)).map(([valeur, libelle]) => ({ valeur, libelle }));

/** The whole Court, as an explicit choice: nobody is given it by leaving a field empty. */
export const TOUTE_LA_COUR = 'cour';
/** The chamber chosen, or none for the whole Court. */
export const chambreChoisie = (choix: string | undefined): { chambre?: Chambre } => (choix && choix !== TOUTE_LA_COUR ? { chambre: choix as Chambre } : {});

/** Chambers one writes for, and the whole Court for who answers for it. */
export const ressortsQueJeSers = (moi: Qui): Choix[] => [...(estCentral(moi) ? [{ valeur: TOUTE_LA_COUR, libelle: 'Toute la Cour' }] : []), ...chambresQueJeSers(moi)];

/** The only place one can give a function in, when there is but one. */
export const seulRessort = (moi: Qui): string => { const [premier, second] = ressortsQueJeSers(moi); return second ? '' : (premier?.valeur ?? ''); };

export function peutTerminer(moi: Qui, personne: string, { role, chambre }: { role: string; chambre?: string | undefined }): boolean {
  if (personne === moi.id) return false;
  return estCentral(moi) || (!ROLES_TRANSVERSAUX.includes(role) && chambre !== undefined && (moi.administre as string[]).includes(chambre));
}
