import type { DefinitionActe } from '../api-client/types';
import type { Valeurs } from './brouillon';
import { CHAMP_DATE, CHAMP_PARTIE } from './valeursInitiales';

/** The act as sent to the API. */
export interface ActeSaisi { acte: string; dateActe: string; partie?: string; donnees: Valeurs }

/** Fields still missing, by name, each with its sentence. */
export function manques(definition: DefinitionActe, valeurs: Valeurs): Record<string, string> {
  const attendus = [
    [CHAMP_DATE, 'Indiquez la date de l’acte.', true],
    [CHAMP_PARTIE, 'Indiquez la partie concernée.', definition.cible !== 'dossier' && !definition.collectif],
    ...definition.champs.map((champ) => [champ.nom, `Le champ «\u00a0${champ.libelle}\u00a0» est nécessaire.`, champ.requis] as const),
  ] as const;
  return Object.fromEntries(attendus.filter(([nom, , requis]) => requis && (valeurs[nom] === undefined || valeurs[nom] === null || valeurs[nom] === '')).map(([nom, phrase]) => [nom, phrase]));
}

/** Turns the form into an act; only the act's own fields travel, and only those filled in. */
export function composerActe(definition: DefinitionActe, valeurs: Valeurs): ActeSaisi {
  const partie = valeurs[CHAMP_PARTIE];
  const remplis = definition.champs.flatMap(({ nom }) => (valeurs[nom] === undefined || valeurs[nom] === null || valeurs[nom] === '' ? [] : [[nom, valeurs[nom]] as const]));
  return {
    acte: definition.id,
    dateActe: String(valeurs[CHAMP_DATE]),
    ...(definition.cible !== 'dossier' && typeof partie === 'string' ? { partie } : {}),
    donnees: Object.fromEntries(remplis),
  };
}

/** `donnees.sens` → `sens`: the API names a field by its path, the form by its name. */
export const nomDeChamp = (chemin: string): string => chemin.replace(/^donnees\./, '');
