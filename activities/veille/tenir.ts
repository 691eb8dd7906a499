import { expireA, type Instant } from '@diligence/domain/commun';
import { BLOCAGES, type Exception } from '@diligence/domain/supervision';
import type { Blocage } from './schemas';

type Ou = Pick<Blocage, 'numero' | 'chambre' | 'restreintA'>;
export const idBlocage = (numero: string | null, code: string): string => `${numero ?? '*'}:${code}`;

/**
 * What the record of a dossier becomes once it has been looked at: what is found opens or goes on, what is no longer
 * found closes. Gives only the documents to write; looking twice and finding the same changes nothing but `vuLe`.
 */
export function tenir(connus: Blocage[], exceptions: Exception[], ou: Ou, maintenant: Instant): Blocage[] {
  const parCode = new Map(connus.map((b) => [b.code, b]));
  const trouves = new Set(exceptions.map(({ code }) => code));
  const ouverts = exceptions.flatMap((e) => ouvrir(parCode.get(e.code), e, ou, maintenant));
  const repose = ({ code, vuLe }: Blocage): boolean => Date.parse(maintenant) - Date.parse(vuLe) >= (BLOCAGES[code].repitMs ?? 0);
  const fermes = connus.filter((b) => b.closLe === null && !trouves.has(b.code) && repose(b)).map((b) => ({ ...b, closLe: maintenant, version: b.version + 1 }));
  return [...ouverts, ...fermes];
}

function ouvrir(connu: Blocage | undefined, { code, raison, objets }: Exception, ou: Ou, maintenant: Instant): Blocage[] {
  if (connu && estAdmis(connu, raison, objets, maintenant)) return connu.closLe === null ? [{ ...connu, closLe: maintenant, version: connu.version + 1 }] : [];
  if (connu && connu.closLe === null) return [{ ...connu, ...ou, raison, objets, vuLe: maintenant, admis: null, version: connu.version + 1 }];
  return [{
    _id: idBlocage(ou.numero, code), ...ou, code, raison, objets, ouvertLe: maintenant, vuLe: maintenant, closLe: null, resoluPar: null,
    episode: (connu?.episode ?? 0) + 1, admis: null, version: (connu?.version ?? 0) + 1,
  }];
}

/** Somebody took this very situation as normal, for good or until a day. */
function estAdmis({ admis }: Blocage, raison: string, objets: string[], maintenant: Instant): boolean {
  if (!admis || (admis.jusquAu !== null && maintenant >= expireA(admis.jusquAu))) return false;
  return admis.objets.length > 0 || objets.length > 0 ? JSON.stringify(admis.objets) === JSON.stringify(objets) : admis.raison === raison;
}
