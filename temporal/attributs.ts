import type { Connection } from '@temporalio/client';
import { temporal } from '@temporalio/proto';
import { ATTRIBUTS } from '@diligence/workflows/pourvoi';

/** What both the client's and the worker's connections offer. */
export type Services = Pick<Connection, 'workflowService' | 'operatorService'>;

const { INDEXED_VALUE_TYPE_KEYWORD, INDEXED_VALUE_TYPE_DATETIME, INDEXED_VALUE_TYPE_INT } = temporal.api.enums.v1.IndexedValueType;
const TYPES = { KEYWORD: INDEXED_VALUE_TYPE_KEYWORD, DATETIME: INDEXED_VALUE_TYPE_DATETIME, INT: INDEXED_VALUE_TYPE_INT };

/** Registers the search attributes the namespace lacks: a workflow that upserts an unknown one fails its task for ever. */
export async function enregistrerAttributs(connection: Services, namespace: string): Promise<void> {
  const { customAttributes } = await connection.operatorService.listSearchAttributes({ namespace });
  const manquants = Object.values(ATTRIBUTS).filter(({ name }) => !(name in customAttributes));
  if (manquants.length > 0) await ajouterAttributs(connection, namespace, manquants);
}

/** Adds search attributes to a namespace that has none of them. */
export async function ajouterAttributs(connection: Services, namespace: string, attributs = Object.values(ATTRIBUTS)): Promise<void> {
  const searchAttributes = Object.fromEntries(attributs.map(({ name, type }) => [name, TYPES[type]]));
  await connection.operatorService.addSearchAttributes({ namespace, searchAttributes });
}
