import { useHistorique } from '../../api-client/requetes';
import type { ActeEnregistre, FaitHistorique } from '../../api-client/types';

export type Rectification = NonNullable<FaitHistorique['rectification']>;
const RIEN: ReadonlyMap<string, Rectification> = new Map();

/** Both versions of each rectified act, by the act that rectified it; the history is read only when there is one to show. */
export function useRectifications(numero: string, actes: readonly ActeEnregistre[]): ReadonlyMap<string, Rectification> {
  const { data } = useHistorique(numero, actes.some(({ statut }) => statut === 'rectifie'));
  return data ? new Map(data.faits.flatMap(({ acteId, rectification }) => (rectification ? [[acteId, rectification] as const] : []))) : RIEN;
}
