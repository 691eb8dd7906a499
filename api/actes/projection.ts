import { setTimeout as attendre } from 'node:timers/promises';
import { Inject, Injectable } from '@nestjs/common';
import { Registre } from '../ports';

const DELAI_MAX_MS = 2_000;
const PREMIERE_ATTENTE_MS = 10;
const ATTENTE_MAX_MS = 160;

/** Waits for the read model to show an act that was just accepted. */
@Injectable()
export class Projection {
  constructor(@Inject(Registre) private readonly registre: Registre) {}

  /** `a-jour` once the read model holds this version; `en-cours` after two seconds, or if the store does not answer. */
  async attendre(numero: string, version: number): Promise<'a-jour' | 'en-cours'> {
    for (let ecoule = 0, pas = PREMIERE_ATTENTE_MS; ; ecoule += pas, pas = Math.min(2 * pas, ATTENTE_MAX_MS)) {
      const atteinte = await this.registre.version(numero).catch(() => null);
      if (atteinte !== null && atteinte >= version) return 'a-jour';
      if (ecoule + pas > DELAI_MAX_MS) return 'en-cours';
      await attendre(pas);
    }
  }
}
