import type { Regle, VersionRegle } from '../regles/types';
import { etape } from './etape';
import type { DemandeDelai, Etape } from './types';

/** Version of a rule in force on the day of its criterion; the earliest one also holds before its own date. */
export function versionApplicable(regle: Regle, demande: DemandeDelai): { version: VersionRegle; etape: Etape } {
  const critereDonne = regle.critere === 'depart' ? undefined : demande.criteres?.[regle.critere];
  const date = critereDonne ?? demande.depart;
  const version = regle.versions.findLast((v) => v.aPartirDu === null || v.aPartirDu <= date) ?? premiere(regle);
  const donnees = { texte: version.texte, critere: regle.critere, parDefaut: critereDonne === undefined ? 'oui' : 'non', date };
  return { version, etape: etape('version', regle.articles[0] ?? '', version.aPartirDu, donnees) };
}

function premiere({ id, versions: [version] }: Regle): VersionRegle {
  if (!version) throw new RangeError(`Rule without a version: ${id}`);
  return version;
}
