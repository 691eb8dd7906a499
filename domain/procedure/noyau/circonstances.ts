import type { DateCivile } from '../../commun';
import type { AideJuridictionnelle, Criteres, DemandeDelai, Demeure, Interruption, Radiation } from '../../delais/types';
import type { EtatPourvoi } from '../types';
import { dernierActe, donneesRegion } from './lecture';
import type { Reperes } from './regle-acte';

/** What a party's regions hold on legal aid, striking out and interruption: dated, in the order they came. */
export type DemandeRadiation = Radiation & { partie?: string };

export const aidesDe = (etat: EtatPourvoi, partie?: string): AideJuridictionnelle[] =>
  (donneesRegion(etat, 'AJ', partie)['demandes'] ?? []) as AideJuridictionnelle[];
export const radiations = (etat: EtatPourvoi): DemandeRadiation[] =>
  (donneesRegion(etat, 'RAD')['demandes'] ?? []) as DemandeRadiation[];
export const interruptionsDe = (etat: EtatPourvoi, partie?: string): Interruption[] =>
  (donneesRegion(etat, 'INTERRUPTION', partie)['interruptions'] ?? []) as Interruption[];

/** Dates that decide which version of a rule applies, as far as the dossier knows them. */
export function criteresDe(etat: EtatPourvoi, acte: { dateActe: DateCivile }, { declaration, saisine: actesDeSaisine }: Reperes): Criteres {
  const pourvoi = dernierActe(etat, declaration)?.dateActe;
  const saisine = dernierActe(etat, actesDeSaisine)?.dateActe;
  return {
    acte: acte.dateActe, notification: acte.dateActe, demande: acte.dateActe,
    ...(etat.decisionAttaquee ? { decision: etat.decisionAttaquee.date } : {}),
    ...(pourvoi ? { pourvoi } : {}), ...(saisine ? { saisine } : {}),
  };
}

export interface Depart { regle: string; depart: DateCivile; partie?: string; criteres: Criteres; demeure?: Demeure; signifieAPersonneEn?: Demeure; calendrier?: string }

/** The request made to the delay engine, with all that has happened to the party so far. */
export function demandeDelai(etat: EtatPourvoi, { partie, ...base }: Depart): DemandeDelai {
  const aides = aidesDe(etat, partie);
  const radiees = radiations(etat).filter((r) => r.partie === undefined || r.partie === partie).map(({ partie: _requerant, ...r }) => r);
  const interruptions = interruptionsDe(etat, partie);
  return {
    ...base,
    ...(aides.length > 0 ? { aideJuridictionnelle: aides } : {}),
    ...(radiees.length > 0 ? { radiation: radiees } : {}),
    ...(interruptions.length > 0 ? { interruption: interruptions } : {}),
  };
}

