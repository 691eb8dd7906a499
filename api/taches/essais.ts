import type { Monde } from '../essais';
import type { Lecteur } from '../ports';
import { appeles } from './audiences';
import { Boite, type CompteTaches, type DossierAppele, type PeriodeAudiences } from './port';

/** What an inbox shows beside its tasks, from dossiers in memory: for tests. */
export class BoiteMemoire extends Boite {
  constructor(private readonly monde: Monde) { super(); }
  override compter = async (_mien: boolean, lecteur: Lecteur): Promise<CompteTaches[]> =>
    this.monde.visibles(lecteur).flatMap(({ chambre, taches }) => taches.map(({ genre, titre }) => ({ vue: 'a-faire', genre, titre, chambre, nombre: 1 })));
  override audiences = async (periode: PeriodeAudiences, lecteur: Lecteur): Promise<DossierAppele[]> => appeles(this.monde.visibles(lecteur), periode);
}
