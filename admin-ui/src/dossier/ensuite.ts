import type { DefinitionActe, Regle } from '../api-client/types';

/** « et ensuite »: what an act opens, limits and acts, each once and in words. */
export function ensuite({ ouvre }: Pick<DefinitionActe, 'ouvre'>, definitions: Map<string, DefinitionActe>, regles: Regle[]): string[] {
  const intitules = ouvre.map((code) => definitions.get(code)?.titre ?? regles.find(({ ligne }) => ligne === code)?.intitule);
  return [...new Set(intitules.filter((intitule) => intitule !== undefined))];
}
