import type { DateCivile } from '../../commun';
import type { ActeSoumis, Contexte, EtatPourvoi, FaitNouveau, Partie, RolePartie } from '../types';
import { evoluer } from './evoluer';
import { nomRegion, partiesDe } from './lecture';
import type { Procedure } from './regle-acte';

/**
 * What an act establishes, fact by fact. Each fact is folded at once, so that the next effect
 * reads the state as the previous one left it.
 */
export class Deroulement {
  readonly faits: FaitNouveau[] = [];

  constructor(
    public etat: EtatPourvoi,
    readonly acte: ActeSoumis,
    readonly contexte: Contexte,
    readonly procedure: Procedure,
    readonly reprise: boolean = false,
  ) {}

  get date(): DateCivile { return this.acte.dateActe; }

  /** Establishes a fact caused by the act. */
  fait(type: string, donnees: Record<string, unknown>, article?: string): void {
    this.ajouter({ type, acteId: this.acte.acteId, dateActe: this.acte.dateActe, ...(article ? { article } : {}), donnees });
  }

  /** Takes over a fact established elsewhere (replayed act, taken-over act). */
  ajouter(nouveau: FaitNouveau): void {
    this.faits.push(nouveau);
    this.etat = evoluer(this.etat, { ...nouveau, seq: this.etat.seq + 1, enregistreLe: this.contexte.maintenant, auteur: this.acte.auteur });
  }

  /** Parties of a role the act concerns: the one it names, or all of them. */
  cibles(role: RolePartie): Partie[] {
    return partiesDe(this.etat, role).filter((p) => this.acte.partie === undefined || p.id === this.acte.partie);
  }

  /** Moves regions to a state; `donnees` are merged with what the region holds. */
  region(regions: string | string[], etat: string, donnees?: Record<string, unknown>, article?: string): void {
    const noms = [regions].flat();
    if (noms.length > 0) this.fait('region-changee', { regions: noms, etat, ...(donnees ? { donnees } : {}) }, article);
  }

  regionsDe(region: string, parties: Partie[]): string[] {
    return parties.map(({ id }) => nomRegion(region, id));
  }

  /** Marks the act (or an earlier one) with a consequence the law attaches to it. */
  marque(code: string, texte: string, article?: string, acte: string = this.acte.acteId): void {
    this.fait('acte-marque', { acte, marques: [{ code, texte, ...(article ? { article } : {}) }] }, article);
  }

  anomalie(code: string, texte: string): void {
    this.fait('anomalie-relevee', { id: `${code}:${this.acte.acteId}`, texte });
  }
}
