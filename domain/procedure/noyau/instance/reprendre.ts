import type { Deroulement } from '../deroulement';
import { solder } from '../echeances';
import { echeancesDe } from '../lecture';

/** The instance goes on from where it stood when it was interrupted (CPC 374). */
export function reprendre(d: Deroulement): void {
  solder(d, echeancesDe(d.etat).filter(({ regle }) => regle === 'cpc-376'));
  d.region('INSTANCE', 'reprise', undefined, 'CPC 374');
}
