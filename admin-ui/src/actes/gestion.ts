import type { DefinitionActe } from '../api-client/types';

/** Acts by which the registry goes back on an act, by the name of their definition. */
export const ANNULER = 'annuler-acte';
export const RECTIFIER = 'rectifier-acte';
export const ACQUITTER = 'acquitter-alerte';

export const definitionDeGestion = (definitions: Map<string, DefinitionActe>, nom: string): DefinitionActe | undefined =>
  [...definitions.values()].find((definition) => definition.nom === nom);
