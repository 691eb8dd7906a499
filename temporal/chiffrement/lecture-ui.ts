import type { Payload } from '@temporalio/common';
import { CodecChiffrement, numeroDeCharge } from './codec';
import type { Trousseau } from './trousseau';

/** A payload as the engine's UI sends and wants it: protobuf in JSON, bytes in base64. */
export interface ChargeJson { metadata?: Record<string, string>; data?: string }
export interface CorpsCodec { payloads: ChargeJson[] }

/**
 * Answers the remote codec protocol of Temporal's UI (`POST …/decode`). What may not be read — dossier not permitted to
 * the asker, key destroyed — comes back as it was received, encrypted.
 */
export async function dechiffrerPourUi(corps: CorpsCodec, trousseau: Trousseau, permis: (numero: string) => Promise<boolean>): Promise<CorpsCodec> {
  const codec = new CodecChiffrement(trousseau);
  const lire = async (recue: ChargeJson): Promise<ChargeJson> => {
    const charge = versCharge(recue);
    const numero = numeroDeCharge(charge);
    if (numero === null || !(await permis(numero))) return recue;
    const [clair] = await codec.decode([charge]).catch(() => []);
    return clair ? versJson(clair) : recue;
  };
  return { payloads: await Promise.all(corps.payloads.map(lire)) };
}

const versCharge = ({ metadata = {}, data = '' }: ChargeJson): Payload => ({
  metadata: Object.fromEntries(Object.entries(metadata).map(([cle, valeur]) => [cle, Buffer.from(valeur, 'base64')])),
  data: Buffer.from(data, 'base64'),
});

const versJson = ({ metadata, data }: Payload): ChargeJson => ({
  metadata: Object.fromEntries(Object.entries(metadata ?? {}).map(([cle, valeur]) => [cle, Buffer.from(valeur).toString('base64')])),
  data: Buffer.from(data ?? []).toString('base64'),
});
