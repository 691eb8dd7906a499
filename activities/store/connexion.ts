import mongoose, { type Connection } from 'mongoose';

/**
 * Opens the document store. Fails fast rather than queueing: a workflow that cannot write falls back to a durable
 * retry, and the api answers that the store is away.
 */
export async function connecter(uri: string): Promise<Connection> {
  const connexion = mongoose.createConnection(uri, {
    bufferCommands: false,
    ignoreUndefined: true,
    autoIndex: false,
    serverSelectionTimeoutMS: 1_500,
    socketTimeoutMS: 10_000,
    writeConcern: { w: 'majority', journal: true },
  });
  return connexion.asPromise();
}
