import { Injectable } from '@nestjs/common';
import { dateCivileAParis, type DateCivile, type Instant } from '@diligence/domain/commun';

/** The only clock of the API; replaced in tests. */
@Injectable()
export class Horloge {
  maintenant(): Instant { return new Date().toISOString(); }
  /** Civil date in Paris. */
  jour(): DateCivile { return dateCivileAParis(this.maintenant()); }
}
