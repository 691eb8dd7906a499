import { CATALOGUE } from '../procedure/catalogue';
import { etapesPossibles as etapesCivilRo } from '../procedure/civil-ro/etapes';
import { civilRo } from '../procedure/civil-ro';

export interface EtapeDuDroit { code: string; texte: string }

const TABLES: Record<string, () => EtapeDuDroit[]> = { [civilRo.id]: etapesCivilRo };

/** Every stage of a procedure, from the first to the last: the very table that says where each dossier stands. */
export const etapesDe = (procedure: string): EtapeDuDroit[] => (procedure in CATALOGUE ? (TABLES[procedure]?.() ?? []) : []);

/** What `etapeDe` answers when no line of a table holds. */
const HORS_TABLE: EtapeDuDroit[] = [{ code: 'ouvert', texte: 'Dossier ouvert' }, { code: 'inconnue', texte: 'Procédure inconnue' }];

const textes = new Map([...HORS_TABLE, ...Object.keys(CATALOGUE).flatMap((p) => etapesDe(p))].map(({ code, texte }) => [code, texte]));

/** Words of a stage, whatever the procedure; its code when no table names it. */
export const texteEtape = (code: string): string => textes.get(code) ?? code;
