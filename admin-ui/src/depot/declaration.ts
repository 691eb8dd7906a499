import type { Valeurs } from '../actes/brouillon';
import { CHAMP_DATE } from '../actes/valeursInitiales';
import { manques as manquesDeLActe } from '../actes/saisie';
import type { DefinitionActe, Depot, ProcedureOuvrable } from '../api-client/types';
import { identifier, partieVide, representants, type PartieSaisie } from './parties/partie';

/** What opens a dossier, while it is being typed. */
export interface Saisie { valeurs: Valeurs; parties: PartieSaisie[] }

const PARTIES = 'parties';
/** Drawn after the others: the list may be long. */
export const champsSimples = ({ champs }: DefinitionActe) => champs.filter(({ nom }) => nom !== PARTIES);
export const champParties = ({ champs }: DefinitionActe) => champs.find(({ nom }) => nom === PARTIES);

export const saisieVide = (aujourdhui: string): Saisie => ({ valeurs: { [CHAMP_DATE]: aujourdhui }, parties: [partieVide('demandeur'), partieVide('defendeur')] });

/** Fields of the act still missing, by name, each with its sentence. */
export const manquesDesChamps = (formulaire: DefinitionActe, { valeurs }: Saisie): Record<string, string> =>
  manquesDeLActe({ ...formulaire, champs: champsSimples(formulaire), cible: 'dossier' }, valeurs);

/** The same, with the names of the parties. */
export function manques(formulaire: DefinitionActe, saisie: Saisie): Record<string, string> {
  const anonymes = champParties(formulaire) ? saisie.parties.flatMap(({ nom }, rang) => (nom.trim() ? [] : [[`parties.${rang}.nom`, 'Indiquez le nom de la partie.']])) : [];
  return { ...manquesDesChamps(formulaire, saisie), ...Object.fromEntries(anonymes) as Record<string, string> };
}

/** What is sent to open `procedure`; call it once `manquesDesChamps` is empty. */
export function composer(procedure: ProcedureOuvrable['id'], formulaire: DefinitionActe, { valeurs, parties }: Saisie): Depot {
  const dateActe = String(valeurs[CHAMP_DATE]);
  const remplis = champsSimples(formulaire).flatMap(({ nom }) => (valeurs[nom] === undefined || valeurs[nom] === null || valeurs[nom] === '' ? [] : [[nom, valeurs[nom]] as const]));
  return { procedure, acte: formulaire.id, dateActe, ...(champParties(formulaire) ? { parties: identifier(parties, dateActe) } : {}), donnees: Object.fromEntries(remplis) };
}

/** Enough of it to know what it would open. */
export const pourApercu = ({ parties, ...depot }: Depot): Depot => ({ ...depot, ...(parties ? { parties: representants(parties) } : {}) });
