import { Inject, Injectable } from '@nestjs/common';
import { ajouterJours, type DateCivile } from '@diligence/domain/commun';
import { Ecritures } from '../administration';
import { Horloge } from '../commun/horloge';
import { Compteurs, Fonds, FondsDe, type Fiches, type Mesure } from '../ports';
import { dresserBilan, palierDe } from './bilan';
import type { BilanUsageDto } from './mesure.dto';

type Reference = Fiches['referencesUsage'];
const JOURS = 30;

/** Clicks and display times, summed by day: shown to those who click, compared with a baseline that stays. */
@Injectable()
export class Mesures {
  private readonly registre;
  constructor(
    @Inject(Compteurs) private readonly compteurs: Compteurs, @FondsDe('referencesUsage') private readonly references: Fonds<Reference>,
    @Inject(Ecritures) private readonly ecritures: Ecritures, @Inject(Horloge) private readonly horloge: Horloge,
  ) { this.registre = { fonds: references, nature: 'mesures', libelle: 'Cette référence' }; }

  async noter(mesures: readonly Mesure[]): Promise<void> {
    for (const mesure of mesures) await this.compteurs.ajouter(this.horloge.jour(), mesure.dureeMs === undefined ? null : palierDe(mesure.dureeMs), mesure);
  }

  async bilan(du: DateCivile | undefined, au: DateCivile = this.horloge.jour()): Promise<BilanUsageDto[]> {
    const references = new Map((await this.references.lister()).map((r) => [r._id, r]));
    return dresserBilan(await this.compteurs.entre(du ?? ajouterJours(au, -JOURS), au)).map((bilan) => {
      const reference = references.get(bilan.diligence);
      return reference ? { ...bilan, reference: { fixeeLe: reference.fixeeLe, nombre: reference.nombre, clicsMoyens: reference.clics, dureeMediane: reference.dureeMediane } } : bilan;
    });
  }

  /** Keeps the figures of the period as the baseline of each diligence that has none yet: a baseline once set never moves. */
  async fixerReference(du: DateCivile | undefined, au: DateCivile | undefined, qui: string): Promise<BilanUsageDto[]> {
    for (const { diligence, nombre, clicsMoyens, dureeMediane, reference } of await this.bilan(du, au)) {
      if (!reference) await this.ecritures.creer(this.registre, { _id: diligence, version: 1, fixeeLe: this.horloge.maintenant(), nombre, clics: clicsMoyens, dureeMediane }, qui);
    }
    return this.bilan(du, au);
  }
}
