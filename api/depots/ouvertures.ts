import type { SerieDeProcedure } from '@diligence/domain/numero';
import type { RoleAuteur } from '@diligence/domain/personne';
import { CATALOGUE, definitionParId, type Champ, type DefinitionActe, type Procedure } from '@diligence/domain/procedure';
import { Probleme } from '../erreurs';

/** What an act that opens a dossier asks, as one fills it in. */
export type Formulaire = DefinitionActe;
export interface Ouverture { procedure: Procedure; formulaire: Formulaire }

/** Taken when the request names no procedure. */
const ORDINAIRE = 'civil-ro';
/** Out of production it is set by the product itself, never by who files. */
export const FICTIF = 'fictif';
/** A filing is not kept without them, although a paper act that leaves them out is recorded and marked. */
const TOUJOURS_DEMANDES = ['parties', 'juridiction', 'dateDecision'];

/** Families of procedures, in the order they are offered: those that share a series of numbers. */
export const FAMILLES: Record<SerieDeProcedure, string> = {
  civil: 'Matière civile', penal: 'Matière pénale', elections: 'Élections', qpc: 'Questions prioritaires de constitutionnalité', avis: 'Demandes d’avis', aide: 'Aide juridictionnelle', commissions: 'Commissions juridictionnelles',
};

const enFormulaire = (champs: Champ[]): Champ[] =>
  champs.filter(({ nom }) => nom !== FICTIF).map((c) => (TOUJOURS_DEMANDES.includes(c.nom) ? { ...c, requis: true } : c));

function formulairesDe({ ouverture }: Procedure): Formulaire[] {
  return ouverture.actes.map((id) => {
    const definition = definitionParId(id)!;
    return { ...definition, champs: enFormulaire(definition.champs) };
  });
}

/** Procedures that someone with these roles may open, each with the acts that open it, the ordinary one first. */
export const ouverturesPour = (roles: readonly RoleAuteur[]): { procedure: Procedure; formulaires: Formulaire[] }[] =>
  Object.values(CATALOGUE)
    .map((procedure) => ({ procedure, formulaires: formulairesDe(procedure).filter((f) => f.roles.some((role) => roles.includes(role))) }))
    .filter(({ formulaires }) => formulaires.length > 0);

/** The act by which a procedure is opened: the one named, or else the ordinary one. @throws Probleme 400 for an unknown procedure, 422 for an act that does not open it. */
export function ouvertureDe(id: string = ORDINAIRE, acte?: string): Ouverture {
  const procedure = Object.hasOwn(CATALOGUE, id) ? CATALOGUE[id] : undefined;
  if (!procedure) {
    const message = `La procédure « ${id} » n’existe pas : indiquez l’une de ${Object.keys(CATALOGUE).join(', ')}.`;
    throw new Probleme(400, 'procedure-inconnue', message, { champs: [{ champ: 'procedure', message }] });
  }
  const formulaires = formulairesDe(procedure);
  const formulaire = formulaires.find((f) => acte === undefined || f.id === acte);
  if (!formulaire) {
    const message = `L’acte « ${acte} » n’ouvre pas cette procédure (${procedure.nom}) : elle s’ouvre par ${formulaires.map((f) => `${f.id}, « ${f.titre} »`).join(', ou ')}.`;
    throw new Probleme(422, 'acte-hors-procedure', message, { champs: [{ champ: 'acte', message }] });
  }
  return { procedure, formulaire };
}
