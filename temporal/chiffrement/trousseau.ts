import { randomBytes } from 'node:crypto';
import { Cache } from './cache';
import { ErreurCle, type ClesMaitresses, type Compartiment } from './cles-maitresses';
import { ouvrir, sceller } from './sceau';

/** Where wrapped data keys are kept. */
export interface DepotCles {
  /** The wrapped key, `'detruite'` once erased, `null` when there never was one. */
  lire(id: string): Promise<Buffer | 'detruite' | null>;
  /** Keeps the first key proposed for an id and returns the one kept. */
  creer(id: string, enveloppe: Buffer): Promise<Buffer | 'detruite'>;
  detruire(id: string): Promise<void>;
}

const CLES_EN_MEMOIRE = 2_000;
/** An erasure reaches every process within this time. */
const RELECTURE_MS = 60_000;

/** The data keys of the dossiers: one a dossier and compartment, wrapped by a master key. */
export class Trousseau {
  private readonly cache = new Cache<Buffer>(CLES_EN_MEMOIRE, RELECTURE_MS);

  constructor(private readonly maitresses: ClesMaitresses, private readonly depot: DepotCles) {}

  /** The dossier's key, made at first use. Throws `ErreurCle` when it was destroyed: what is erased is not begun again. */
  async pourEcrire(numero: string, compartiment: Compartiment = 'dossier'): Promise<Buffer> {
    return this.obtenir(numero, compartiment, async (id, maitresse) => {
      const connue = await this.depot.lire(id);
      return connue ?? this.depot.creer(id, sceller(maitresse, randomBytes(32), id));
    });
  }

  /** The dossier's key. Throws `ErreurCle` when it does not exist, was destroyed, or its compartment is closed to this process. */
  async pourLire(numero: string, compartiment: Compartiment = 'dossier'): Promise<Buffer> {
    return this.obtenir(numero, compartiment, (id) => this.depot.lire(id));
  }

  /** Erases: whatever was encrypted with the key can never be read again. */
  async detruire(numero: string, compartiment: Compartiment = 'dossier'): Promise<void> {
    const id = identifiant(numero, compartiment);
    await this.depot.detruire(id);
    this.cache.oublier(id);
  }

  /** A key read earlier still serves while the store is away. */
  private async obtenir(numero: string, compartiment: Compartiment, chercher: (id: string, maitresse: Buffer) => Promise<Buffer | 'detruite' | null>): Promise<Buffer> {
    const maitresse = this.maitresses[compartiment];
    if (!maitresse) throw new ErreurCle('compartiment-ferme', 'Ce processus n’a pas la clé du délibéré.');
    const id = identifiant(numero, compartiment);
    const connue = this.cache.lire(id);
    if (connue?.frais) return connue.valeur;
    let enveloppe: Buffer | 'detruite' | null;
    try {
      enveloppe = await chercher(id, maitresse);
    } catch (depotAbsent) {
      if (connue) return connue.valeur;
      throw depotAbsent;
    }
    if (enveloppe === 'detruite') {
      this.cache.oublier(id);
      throw new ErreurCle('cle-detruite', `La clé du dossier ${numero} a été détruite.`);
    }
    if (!enveloppe) throw new ErreurCle('cle-inconnue', `Le dossier ${numero} n’a pas de clé.`);
    const cle = ouvrir(maitresse, enveloppe, id);
    this.cache.ecrire(id, cle);
    return cle;
  }
}

const identifiant = (numero: string, compartiment: Compartiment) => (compartiment === 'dossier' ? numero : `${numero}/${compartiment}`);
