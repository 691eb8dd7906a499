import { CancellationScope, isCancellation, sleep } from '@temporalio/workflow';
import type { Instant } from '@diligence/domain/commun';
import { maintenant } from './horloge';

/** The dossier's only timer: re-armed only when the instant it aims at moves. */
export class Reveil {
  private vise: Instant | null = null;
  private minuterie: CancellationScope | undefined;

  constructor(private readonly sonner: () => Promise<void>) {}

  viser(instant: Instant | null, resume: string): void {
    if (instant === this.vise) return;
    this.minuterie?.cancel();
    this.vise = instant;
    if (instant !== null) void this.attendre(instant, resume);
  }

  private async attendre(instant: Instant, summary: string): Promise<void> {
    const minuterie = (this.minuterie = new CancellationScope());
    const duree = Math.max(1, Date.parse(instant) - Date.parse(maintenant()));
    try {
      await minuterie.run(() => sleep(duree, { summary }));
    } catch (erreur) {
      if (isCancellation(erreur)) return;
      throw erreur;
    }
    this.vise = null;
    this.minuterie = undefined;
    await this.sonner();
  }
}
