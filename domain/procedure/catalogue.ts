import { aideJuridictionnelle } from './aide-juridictionnelle';
import { avis } from './avis';
import { civilRo } from './civil-ro';
import { civilSansRo } from './civil-sans-ro';
import { commission } from './commission';
import { electionsPolitiques, electionsProfessionnelles } from './elections';
import { interetLoi } from './interet-loi';
import { penal } from './penal';
import { qpc } from './qpc';
import { recusation } from './recusation';
import { reexamen } from './reexamen';
import { revision } from './revision';
import type { Procedure } from './noyau/regle-acte';
import type { DefinitionActe, EtatPourvoi, Obligations } from './types';
import { compartimentDe, voletDe } from './volets';

/** Procedures of the Court, by key. */
export const CATALOGUE: Record<string, Procedure> = Object.fromEntries([civilRo, civilSansRo, electionsPolitiques, electionsProfessionnelles, penal, qpc, avis, reexamen, revision, interetLoi, recusation, aideJuridictionnelle, commission].map((p) => [p.id, p]));

const toutes = Object.values(CATALOGUE).flatMap(({ actes }) => actes.map((regle): DefinitionActe => ({ ...regle.definition, volet: voletDe(regle), compartiment: compartimentDe(regle) })));

/** Every act of the catalogue, once each, with the part of the dossier it belongs to: API, screens and documentation read this table. */
export const definitions: DefinitionActe[] = [...new Map(toutes.map((d) => [d.id, d])).values()];

const parNom = new Map(definitions.map((d) => [d.nom, d]));
const parId = new Map(definitions.map((d) => [d.id, d]));
export const definitionParNom = (nom: string): DefinitionActe | undefined => parNom.get(nom);
export const definitionParId = (id: string): DefinitionActe | undefined => parId.get(id);

/** How a dossier is announced, with its number: « Pourvoi n° 24-22.770 », « Demande d’avis n° 26-70.001 ». */
export const titreDossier = (procedure: string, numero: string): string => `${CATALOGUE[procedure]?.appellation ?? 'Pourvoi'} n°\u00a0${numero}`;

const AUCUNE: Obligations = { taches: [], alertes: [], controles: [], actesPossibles: [], cloture: [] };

/** Tasks, alerts, checks and possible acts that follow from the state; stable ids, nothing that depends on now. */
export const obligations = (etat: EtatPourvoi): Obligations => CATALOGUE[etat.procedure]?.obligations(etat) ?? AUCUNE;

/** Stage of the dossier: its code and its words. */
export const etapeDe = (etat: EtatPourvoi): { code: string; texte: string } =>
  CATALOGUE[etat.procedure]?.etape(etat) ?? { code: 'inconnue', texte: 'Procédure inconnue' };
