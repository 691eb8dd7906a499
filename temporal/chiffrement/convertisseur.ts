import type { DataConverter } from '@temporalio/common';
import { CodecChiffrement } from './codec';
import type { Trousseau } from './trousseau';

/** Module of the failure converter: the workflows' bundle takes it in, workers and clients load it. */
export const CHEMIN_ECHECS = require.resolve('./echecs');

/** The data converter that clients, workers and replays share. */
export const convertisseur = (trousseau: Trousseau): DataConverter => ({
  payloadCodecs: [new CodecChiffrement(trousseau)],
  failureConverterPath: CHEMIN_ECHECS,
});
