import type { Payload, PayloadCodec, SerializationContext } from '@temporalio/common';
import { decode as texte, encode as octets } from '@temporalio/common/lib/encoding';
import { temporal } from '@temporalio/proto';
import { ErreurCle } from './cles-maitresses';
import { ouvrir, sceller } from './sceau';
import type { Trousseau } from './trousseau';

const ENCODAGE = 'binary/chiffre';
const charges = temporal.api.common.v1.Payload;

/** Dossier number in a workflow id: `pourvoi:24-22.770` → `24-22.770`. */
const numeroDuWorkflow = (workflowId: string) => workflowId.split(':')[1] ?? workflowId;

/** Number of the dossier a payload belongs to; `null` for one that is not encrypted. */
export const numeroDeCharge = ({ metadata }: Payload): string | null =>
  metadata?.encoding && texte(metadata.encoding) === ENCODAGE && metadata.cle ? texte(metadata.cle) : null;

/**
 * Encrypts all that goes into a workflow's history with the key of its dossier. The engine tells us which workflow a
 * payload belongs to; the number goes along in clear, so that a payload says by itself which key opens it.
 */
export class CodecChiffrement implements PayloadCodec {
  constructor(private readonly trousseau: Trousseau) {}

  async encode(clairs: Payload[], contexte?: SerializationContext): Promise<Payload[]> {
    if (clairs.length === 0) return [];
    if (!contexte?.workflowId) throw new ErreurCle('dossier-inconnu', 'Donnée sans workflow : aucune clé ne peut lui être attribuée.');
    const numero = numeroDuWorkflow(contexte.workflowId);
    const cle = await this.trousseau.pourEcrire(numero);
    const metadata = { encoding: octets(ENCODAGE), cle: octets(numero) };
    return clairs.map((clair) => ({ metadata, data: sceller(cle, charges.encode(clair).finish(), numero) }));
  }

  async decode(recues: Payload[]): Promise<Payload[]> {
    return Promise.all(recues.map((recue) => this.dechiffrer(recue)));
  }

  private async dechiffrer(recue: Payload): Promise<Payload> {
    const numero = numeroDeCharge(recue);
    if (numero === null || !recue.data) return recue;
    return charges.decode(ouvrir(await this.trousseau.pourLire(numero), recue.data, numero));
  }
}
