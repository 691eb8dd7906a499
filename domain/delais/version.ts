import type { DateCivile } from '../commun';
import type { Regle, VersionRegle } from '../regles/types';
import { etape } from './etape';
import type { DemandeDelai, Etape } from './types';

/** Version of a rule in force on the day of its criterion; the earliest one also holds before its own date. */
export function versionApplicable(regle: Regle, demande: DemandeDelai): { version: VersionRegle; etape: Etape } {
  const version = regle.versions.findLast((v) => v.aPartirDu === null || v.aPartirDu <= dateDuCritere(regle, v, demande)) ?? premiere(regle);
  const critere = version.critere ?? regle.critere;
  const parDefaut = critere === 'depart' || demande.criteres?.[critere] === undefined;
  const donnees = { texte: version.texte, critere, parDefaut: parDefaut ? 'oui' : 'non', date: dateDuCritere(regle, version, demande) };
  return { version, etape: etape('version', regle.articles[0] ?? '', version.aPartirDu, donnees) };
}

/** A version may come with a criterion of its own: the text that brings it says to which cases it applies. */
function dateDuCritere(regle: Regle, version: VersionRegle, { criteres, depart }: DemandeDelai): DateCivile {
  const critere = version.critere ?? regle.critere;
  return (critere === 'depart' ? undefined : criteres?.[critere]) ?? depart;
}

function premiere({ id, versions: [version] }: Regle): VersionRegle {
  if (!version) throw new RangeError(`Rule without a version: ${id}`);
  return version;
}
