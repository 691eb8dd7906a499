import type { Client } from '@temporalio/client';
import type { Consignation, Decideur, Diffusion, Registre, SuiviAide } from '@diligence/workflows/ports';
import { appeler, creerSuiviAide } from './aide-juridictionnelle';
import { creerDiffusion } from './amendement';
import { creerConsignation } from './consigner';
import { creerDecideur, empreinteActe, type Regles } from './decider';
import { chercherRecu } from './journal';
import type { Modeles } from './store';

export type Activites = Decideur & Consignation & Registre & Diffusion & SuiviAide;

/** Everything the worker registers, from the law in force, the document store and, to tell dossiers, a client of the engine. */
export const creerActivites = ({ modeles, client, ...regles }: Regles & { modeles: Modeles; client?: Client }): Activites => ({
  ...creerDecideur(regles),
  ...creerConsignation(modeles, client && appeler(client)),
  ...creerDiffusion(modeles, client),
  ...creerSuiviAide(modeles, client),
  empreinteActe: async (acte) => empreinteActe(acte),
  chercherRecu: (numero, acteId) => chercherRecu(modeles, numero, acteId),
});
