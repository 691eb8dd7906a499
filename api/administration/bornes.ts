import type { Chambre, Role } from '@diligence/domain/personne';
import type { Appelant } from '../droits';
import { Probleme } from '../erreurs';

/** Roles that span the Court, or come from elsewhere: no local administrator gives them. */
const ROLES_DE_LA_COUR: readonly Role[] = ['administrateur', 'superviseur', 'premier-president', 'directeur-greffe'];

/** Whether the administrator answers for the whole Court, and not for one chamber. */
export const estCentral = ({ demandeur }: Appelant): boolean => demandeur.administre === undefined;

const hors = (detail: string): Probleme => new Probleme(403, 'hors-de-vos-bornes', detail);

/** A local administrator writes for the chambers they answer for, and them alone. @throws Probleme 403. */
export function verifierChambre(appelant: Appelant, chambre: Chambre | undefined): void {
  if (!estCentral(appelant) && (chambre === undefined || !appelant.demandeur.administre?.includes(chambre))) throw hors('Vous administrez votre chambre, et elle seule.');
}

/** What concerns the whole Court is for those who answer for it. @throws Probleme 403. */
export function verifierCentral(appelant: Appelant): void {
  if (!estCentral(appelant)) throw hors('Ceci regarde toute la Cour : adressez-vous à l’administration centrale.');
}

/** @throws Probleme 403 on one's own card: nobody gives, or takes away, their own rights. */
export function verifierAutrui({ demandeur }: Appelant, personne: string): void {
  if (personne === demandeur.id) throw hors('Nul ne change sa propre fiche.');
}

/** Who may give or end this function of this person: nobody their own, and a local administrator none that spans the Court. @throws Probleme 403. */
export function verifierFonction(appelant: Appelant, personne: string, { role, chambre }: { role: Role; chambre?: Chambre | undefined }): void {
  verifierAutrui(appelant, personne);
  verifierChambre(appelant, chambre);
  if (!estCentral(appelant) && ROLES_DE_LA_COUR.includes(role)) throw hors('Cette fonction regarde toute la Cour : adressez-vous à l’administration centrale.');
}
