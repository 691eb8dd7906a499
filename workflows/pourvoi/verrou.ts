/** First come, first served: one act at a time, since update handlers interleave at every await. */
export class Verrou {
  private dernier: Promise<void> = Promise.resolve();
  private nombre = 0;

  /** How many hold or await the lock. */
  get occupation(): number {
    return this.nombre;
  }

  async tenir<T>(travail: () => Promise<T>): Promise<T> {
    const precedent = this.dernier;
    let liberer = (): void => undefined;
    this.dernier = new Promise((resolve) => { liberer = resolve; });
    this.nombre += 1;
    try {
      await precedent;
      return await travail();
    } finally {
      this.nombre -= 1;
      liberer();
    }
  }
}
