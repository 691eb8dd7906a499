interface Entree<T> { valeur: T; luLe: number }

/** The values used last, up to `taille`; each is read again once older than `dureeMs`. */
export class Cache<T> {
  private readonly entrees = new Map<string, Entree<T>>();

  constructor(private readonly taille: number, private readonly dureeMs: number) {}

  /** The value and whether it may still be used without reading it again. */
  lire(id: string): { valeur: T; frais: boolean } | undefined {
    const entree = this.entrees.get(id);
    if (!entree) return undefined;
    this.entrees.delete(id);
    this.entrees.set(id, entree);
    return { valeur: entree.valeur, frais: Date.now() - entree.luLe < this.dureeMs };
  }

  ecrire(id: string, valeur: T): void {
    this.entrees.delete(id);
    this.entrees.set(id, { valeur, luLe: Date.now() });
    const [plusAncienne] = this.entrees.keys();
    if (this.entrees.size > this.taille && plusAncienne !== undefined) this.entrees.delete(plusAncienne);
  }

  oublier(id: string): void {
    this.entrees.delete(id);
  }
}
