import type { RaThemeOptions } from 'react-admin';
import { clair, sombre } from './neutre';

export interface Habillage {
  /** Whether the State's block is shown in the header. */
  etat: boolean;
  clair: RaThemeOptions;
  sombre: RaThemeOptions;
}

/** The one place where the look is chosen; the State's brand is downloaded only where it is on. */
export async function choisirHabillage(marqueEtat: boolean): Promise<Habillage> {
  return marqueEtat ? (await import('./marqueEtat')).habillage : { etat: false, clair, sombre };
}
