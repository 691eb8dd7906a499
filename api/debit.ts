import { Injectable } from '@nestjs/common';
import { ThrottlerGuard } from '@nestjs/throttler';
import type { RequeteIdentifiee } from './droits';

/** Requests a minute for one person or partner; a page under heavy use stays far below. */
export const DEBIT_PAR_MINUTE = { interne: 12_000, partenaires: 1_200 } as const;

/** Counts by person or partner once recognised, by address before. */
@Injectable()
export class GardeDebit extends ThrottlerGuard {
  protected override getTracker({ demandeur, ip }: RequeteIdentifiee): Promise<string> {
    return Promise.resolve(demandeur?.id ?? ip ?? 'inconnu');
  }
}
