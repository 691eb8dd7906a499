import type { ActeEnregistre, Controle, DefinitionActe, Dossier, Tache } from '../../api-client/types';

export type Volet = NonNullable<DefinitionActe['volet']>;
type Definitions = ReadonlyMap<string, DefinitionActe>;

const enVigueur = ({ statut }: ActeEnregistre) => statut !== 'annule';

/** Designations have a table of their own; other acts of management are told by le fil. */
const deProcedure = (definition: DefinitionActe | undefined, volet: Volet) => definition?.volet === volet && definition.nature !== 'gestion';

/** Acts of the procedure read in this part, in the order of their dates. */
export const actesDuVolet = ({ actes }: Pick<Dossier, 'actes'>, definitions: Definitions, volet: Volet): ActeEnregistre[] =>
  actes.filter((acte) => enVigueur(acte) && deProcedure(definitions.get(acte.acte), volet)).toSorted((a, b) => a.dateActe.localeCompare(b.dateActe));

/** Last value recorded for a field, whatever act carries it in this procedure. */
export function derniereValeur({ actes }: Pick<Dossier, 'actes'>, champ: string): { valeur: unknown; acte: ActeEnregistre } | undefined {
  const acte = actes.findLast((a) => enVigueur(a) && a.donnees[champ] !== undefined);
  return acte && { valeur: acte.donnees[champ], acte };
}

/** A task that no act does belongs with the act that called for it: the end of its identifier names it. */
function voletDeTache({ id, acte }: Tache, { actes }: Pick<Dossier, 'actes'>, definitions: Definitions): Volet | undefined {
  const cause = id.split(':').at(-1);
  return definitions.get(acte ?? actes.find(({ acteId }) => acteId === cause)?.acte ?? '')?.volet;
}

/** What is still expected in this part: tasks, then the checks that no task answers. */
export function attendusDuVolet(dossier: Pick<Dossier, 'actes' | 'taches' | 'controles'>, definitions: Definitions, volet: Volet): { taches: Tache[]; controles: Controle[] } {
  const taches = dossier.taches.filter((tache) => tache.statut === 'a-faire' && voletDeTache(tache, dossier, definitions) === volet);
  const appeles = new Set(taches.map(({ acte }) => acte));
  const controles = dossier.controles.filter(({ etat, acte }) => etat !== 'fait' && acte !== undefined && !appeles.has(acte) && definitions.get(acte)?.volet === volet);
  return { taches, controles };
}

/** Limits that acts of this part have opened. */
export const echeancesDuVolet = ({ echeances, actes }: Pick<Dossier, 'echeances' | 'actes'>, definitions: Definitions, volet: Volet): Dossier['echeances'] => {
  const causes = new Set(actes.filter((acte) => definitions.get(acte.acte)?.volet === volet).map(({ acteId }) => acteId));
  return echeances.filter(({ cause }) => causes.has(cause));
};
