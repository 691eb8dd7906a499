interface Attente<T> { valeur: T; fait: () => void; echoue: (erreur: unknown) => void }

/**
 * Writes what is asked for one group at a time: what arrives during a write makes the next group. Callers who would
 * otherwise fight for the same place share one write instead.
 */
export class FileGroupee<T> {
  private attentes: Attente<T>[] = [];
  private enCours = false;

  constructor(private readonly ecrire: (valeurs: T[]) => Promise<void>, private readonly tailleMax: number) {}

  /** Resolves once the value is written; rejects when its group could not be. */
  ajouter(valeur: T): Promise<void> {
    return new Promise((fait, echoue) => {
      this.attentes.push({ valeur, fait, echoue });
      if (!this.enCours) void this.vider();
    });
  }

  private async vider(): Promise<void> {
    this.enCours = true;
    while (this.attentes.length > 0) {
      const groupe = this.attentes.splice(0, this.tailleMax);
      try {
        await this.ecrire(groupe.map(({ valeur }) => valeur));
        for (const { fait } of groupe) fait();
      } catch (erreur) {
        for (const { echoue } of groupe) echoue(erreur);
      }
    }
    this.enCours = false;
  }
}
