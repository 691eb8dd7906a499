import { decrireFait, type Refus } from '@diligence/domain/procedure';
import { REFUS } from '@diligence/workflows/pourvoi';
import { Probleme, refusLegal } from '../erreurs';
import type { FaitJournal } from '../ports';

/** Codes by which the decider says that what was sent makes no sense, whatever the law says of it. */
const FORME = new Set(['champ-inconnu', 'champ-manquant', 'champ-invalide', 'date-invalide', 'partie-requise', 'partie-inconnue', 'partie-impropre', 'acte-inconnu', 'procedure-inconnue']);

/** A refusal of the workflow as an HTTP problem: 400 shape, 403 role, 412 version, 503 not examined, 409 the law. */
export function problemeDuRefus(refus: Refus): Probleme {
  const champs = refus.champ ? [{ champ: refus.champ, message: refus.message }] : [];
  if (FORME.has(refus.code)) return new Probleme(400, refus.code, refus.message, { champs });
  if (refus.code === 'role-insuffisant') return new Probleme(403, refus.code, refus.message, refus.quiPeut ? { quiPeut: refus.quiPeut } : {});
  if (refus.code === REFUS.decisionImpossible) return new Probleme(503, refus.code, refus.message);
  return refusLegal(refus);
}

/** 412: what happened on the dossier after the version the caller knew. */
export function versionPerimee(versionConnue: number, faits: FaitJournal[]): Probleme {
  const connus = faits.findLastIndex(({ version }) => version !== undefined && version <= versionConnue) + 1;
  const versionActuelle = faits.findLast(({ version }) => version !== undefined)?.version ?? 0;
  return new Probleme(412, REFUS.versionPerimee, 'Le dossier a changé depuis que vous l’avez ouvert : relisez-le avant de recommencer.', {
    versionActuelle,
    changements: faits.slice(connus).map(({ fait }) => ({ seq: fait.seq, texte: decrireFait(fait).texte, enregistreLe: fait.enregistreLe })),
  });
}
