import { echec, succes, type Resultat } from '../commun';

/** Formations that appear in an ECLI of the Court; `AP` and `PL` both stand for the plenary assembly. */
export const FORMATIONS_ECLI = ['AP', 'PL', 'AV', 'C1', 'C2', 'C3', 'CO', 'CR', 'MI', 'OR', 'SO'] as const;
export type FormationEcli = (typeof FORMATIONS_ECLI)[number];
export interface Ecli { annee: number; formation: FormationEcli; numeroArret: number }

const FORME = new RegExp(`^ECLI:FR:CCASS:(\\d{4}):(${FORMATIONS_ECLI.join('|')})(\\d{5})$`);

/** Reads `ECLI:FR:CCASS:2020:CR00974`. */
export function lireEcli(texte: string): Resultat<Ecli> {
  const [, annee, formation, numero] = FORME.exec(texte.trim().toUpperCase()) ?? [];
  return annee === undefined ? echec({ code: 'ecli-invalide', message: 'Un ECLI de la Cour s’écrit ECLI:FR:CCASS:2020:CR00974.' })
    : succes({ annee: Number(annee), formation: formation as FormationEcli, numeroArret: Number(numero) });
}

/** ECLI of a decision from its year, formation and number (1 to 99999). */
export const ecrireEcli = ({ annee, formation, numeroArret }: Ecli): string =>
  `ECLI:FR:CCASS:${annee}:${formation}${String(numeroArret).padStart(5, '0')}`;
