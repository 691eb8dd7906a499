import { defineQuery, defineUpdate } from '@temporalio/workflow';
import type { ActeSoumis, EtatPourvoi } from '@diligence/domain/procedure/etat';
import type { Inscription } from '../ports';
import type { Recu } from './recu';

export const TYPE_POURVOI = 'pourvoi';
export const FILE_POURVOI = 'pourvoi';

/** Workflow id of a pourvoi, e.g. `pourvoi:24-22.770`. */
export const idPourvoi = (numero: string): string => `${TYPE_POURVOI}:${numero}`;

/** One Update per act, named `DefinitionActe.nom`: takes the act as submitted, answers a receipt or a legal refusal. */
export const messageActe = (nom: string) => defineUpdate<Recu, [ActeSoumis]>(nom);

export const messages = {
  /** The state as folded so far. */
  etat: defineQuery<EtatPourvoi>('etat'),
  /** What this run recorded after a given fact number: lets a journal that lost its last facts be completed. */
  inscriptions: defineQuery<Inscription[], [number]>('inscriptions'),
};

/** `ApplicationFailure.type` of what is refused before being heard or cannot be heard at all; never a rule of law. */
export const REJETS = {
  forme: 'acte-mal-forme',
  clos: 'dossier-clos',
  file: 'file-pleine',
} as const;

/** `Refus.code` given by the workflow itself; every other code comes from the decider. */
export const REFUS = {
  autreContenu: 'acte-deja-connu-autre-contenu',
  versionPerimee: 'version-perimee',
  decisionImpossible: 'decision-impossible',
} as const;
