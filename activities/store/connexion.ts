import mongoose, { type ConnectOptions, type Connection } from 'mongoose';

/**
 * How every process reaches the document store. Fails fast rather than queueing: a workflow that cannot write falls
 * back to a durable retry, and the api answers that the store is away.
 */
export const REGLAGES_STORE = {
  bufferCommands: false,
  ignoreUndefined: true,
  autoIndex: false,
  serverSelectionTimeoutMS: 1_500,
  socketTimeoutMS: 10_000,
  writeConcern: { w: 'majority', journal: true },
} as const satisfies ConnectOptions;

/** Opens the document store; rejects when it does not answer. */
export const connecter = (uri: string): Promise<Connection> => mongoose.createConnection(uri, REGLAGES_STORE).asPromise();
