import { CATALOGUE } from '../procedure/catalogue';

export interface EtapeDuDroit { code: string; texte: string }

/** Every stage of a procedure, from the first to the last: the very table that says where each dossier stands. */
export const etapesDe = (procedure: string): EtapeDuDroit[] => CATALOGUE[procedure]?.etapes ?? [];

/** What `etapeDe` answers when no line of a table holds. */
const HORS_TABLE: EtapeDuDroit[] = [{ code: 'ouvert', texte: 'Dossier ouvert' }, { code: 'inconnue', texte: 'Procédure inconnue' }];

const enTable = (etapes: EtapeDuDroit[]): Map<string, string> => new Map([...HORS_TABLE, ...etapes].map(({ code, texte }) => [code, texte]));
const TEXTES = new Map(Object.values(CATALOGUE).map(({ id, etapes }) => [id, enTable(etapes)]));

/** Words of a stage in its procedure, the same code being said otherwise in another; the code when no table names it. */
export const texteEtape = (procedure: string, code: string): string => TEXTES.get(procedure)?.get(code) ?? code;

/** Procedures of the catalogue, in its order. */
export const procedures = (): string[] => Object.keys(CATALOGUE);

/** Whether the procedure's own table names that stage: a dossier just opened is in none yet. */
export const estEnTable = (procedure: string, code: string): boolean => etapesDe(procedure).some((e) => e.code === code);

export const nomProcedure = (procedure: string): string => CATALOGUE[procedure]?.nom ?? procedure;
