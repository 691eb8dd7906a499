const GARDES = 500;

/**
 * Where each page of a list ended when it was last read. Asked first for nothing beyond that place, a store that sorts
 * what it reads has a page to sort and not the whole register. A full page read so is the page, whatever changed
 * meanwhile; one that is short is read again without the bound.
 */
export class Seuils {
  private readonly places = new Map<string, string>();

  /** Reads a page of `taille` lines; `lire` is given the place not to go beyond, or none. */
  async page<T extends { rang: string }>(cle: string, taille: number, lire: (auPlus: string | undefined) => Promise<T[]>): Promise<T[]> {
    const connue = this.places.get(cle);
    if (connue !== undefined) {
      const lignes = await lire(connue);
      if (lignes.length === taille) return lignes;
    }
    const lignes = await lire(undefined);
    this.places.delete(cle);
    if (lignes.length === taille) this.places.set(cle, lignes.at(-1)!.rang);
    if (this.places.size > GARDES) this.places.delete(this.places.keys().next().value!);
    return lignes;
  }
}
