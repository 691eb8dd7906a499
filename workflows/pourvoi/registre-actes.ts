import type { RecuAccepte, Recu } from './recu';

interface Entree { empreinte: string; recu: Recu }

/** What a run hands to the next: recent receipts whole, older accepted acts by id only (the journal has the rest). */
export interface RegistreTransmis { recents: [string, Entree][]; anciens: string[] }

export type Connu = { ou: 'memoire'; empreinte: string; recu: Recu } | { ou: 'journal' } | null;

/** Outcomes by `acteId`. Update ids deduplicate within one run only: this register outlives it. */
export class RegistreActes {
  private readonly recents: Map<string, Entree>;
  private readonly anciens: Set<string>;

  constructor(private readonly capacite: number, transmis: RegistreTransmis = { recents: [], anciens: [] }) {
    this.recents = new Map(transmis.recents);
    this.anciens = new Set(transmis.anciens);
  }

  chercher(acteId: string): Connu {
    const recent = this.recents.get(acteId);
    if (recent) return { ou: 'memoire', ...recent };
    return this.anciens.has(acteId) ? { ou: 'journal' } : null;
  }

  inscrire(acteId: string, empreinte: string, recu: Recu): void {
    this.recents.set(acteId, { empreinte, recu });
    for (const [id, entree] of this.recents) {
      if (this.recents.size <= this.capacite) return;
      this.recents.delete(id);
      if (entree.recu.accepte) this.anciens.add(id);
    }
  }

  transmettre(): RegistreTransmis {
    return { recents: [...this.recents], anciens: [...this.anciens] };
  }
}

/** Register of a dossier rebuilt from the journal: receipts are all there, so ids are enough. */
export const registreDepuis = (recus: RecuAccepte[]): RegistreTransmis => ({ recents: [], anciens: recus.map(({ acteId }) => acteId) });
