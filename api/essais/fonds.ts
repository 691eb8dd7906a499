import type { Provider } from '@nestjs/common';
import type { Fiche } from '@diligence/activities/store';
import { Fonds, NOMS_FONDS, jetonFonds, type Fiches, type NomFonds } from '../ports';

/** Cards in memory: what is read is a copy, as from a store. */
export class FondsMemoire<T extends Fiche> extends Fonds<T> {
  readonly fiches = new Map<string, T>();
  override lire = async (id: string): Promise<T | null> => structuredClone(this.fiches.get(id) ?? null);
  override lister = async (filtre: Partial<T> = {}): Promise<T[]> =>
    structuredClone([...this.fiches.values()].filter((fiche) => Object.entries(filtre).every(([champ, valeur]) => fiche[champ as keyof T] === valeur)));
  override async inserer(fiche: T): Promise<boolean> {
    if (this.fiches.has(fiche._id)) return false;
    this.fiches.set(fiche._id, structuredClone(fiche));
    return true;
  }
  override async remplacer(fiche: T): Promise<boolean> {
    if (this.fiches.get(fiche._id)?.version !== fiche.version - 1) return false;
    this.fiches.set(fiche._id, structuredClone(fiche));
    return true;
  }
}

export type FondsEnMemoire = { [N in NomFonds]: FondsMemoire<Fiches[N]> };
export const fondsEnMemoire = (): FondsEnMemoire => Object.fromEntries(NOMS_FONDS.map((nom) => [nom, new FondsMemoire()])) as unknown as FondsEnMemoire;
export const portsFonds = (fonds: FondsEnMemoire): Provider[] => NOMS_FONDS.map((nom) => ({ provide: jetonFonds(nom), useValue: fonds[nom] }));
