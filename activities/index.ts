import type { Consignation, Decideur, Registre } from '@diligence/workflows/ports';
import { creerConsignation } from './consigner';
import { creerDecideur, empreinteActe, type Regles } from './decider';
import { chercherRecu } from './journal';
import type { Modeles } from './store';

export type Activites = Decideur & Consignation & Registre;

/** Everything the worker registers, from the law in force and the document store. */
export const creerActivites = ({ modeles, ...regles }: Regles & { modeles: Modeles }): Activites => ({
  ...creerDecideur(regles),
  ...creerConsignation(modeles),
  empreinteActe: async (acte) => empreinteActe(acte),
  chercherRecu: (numero, acteId) => chercherRecu(modeles, numero, acteId),
});
