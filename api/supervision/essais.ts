import type { Blocage, Essai, Intervention, Parametre, Veille } from '@diligence/activities/veille';
import type { Annuaire, Parcours } from '@diligence/domain/supervision';
import { Supervision, type Lignes } from './port';

/** What the watch would keep, in memory: for tests. */
export class SupervisionMemoire extends Supervision {
  lignes: Parcours[] = [];
  calculeLe: string | null = null;
  dernierTour: Veille | null = null;
  personnes: Annuaire | null = null;
  readonly tenus = new Map<string, Blocage>();
  readonly faites = new Map<string, Intervention>();
  essai: Essai = { possible: true, effets: ['Remettre le dossier en marche dans le moteur.'] };
  readonly reparations: string[] = [];

  override parcours = async (): Promise<Lignes> => ({ lignes: this.lignes, calculeLe: this.calculeLe });
  override veille = async (): Promise<Veille | null> => this.dernierTour;
  override annuaire = async (): Promise<Annuaire | null> => this.personnes;
  override blocages = async (): Promise<Blocage[]> => [...this.tenus.values()];
  override blocage = async (id: string): Promise<Blocage | null> => this.tenus.get(id) ?? null;
  override interventions = async (): Promise<Intervention[]> => [...this.faites.values()].reverse();
  override intervention = async (id: string): Promise<Intervention | null> => this.faites.get(id) ?? null;
  override async inscrire(intervention: Intervention): Promise<Intervention> {
    if (!this.faites.has(intervention._id)) this.faites.set(intervention._id, intervention);
    return this.faites.get(intervention._id)!;
  }
  override async conclure(depuis: Intervention['etat'], suite: Intervention): Promise<boolean> {
    if (this.faites.get(suite._id)?.etat !== depuis) return false;
    this.faites.set(suite._id, suite);
    return true;
  }
  override async admettre(blocage: Blocage, admis: Blocage['admis']): Promise<void> { this.tenus.set(blocage._id, { ...blocage, admis }); }
  readonly reglages = new Map<string, Parametre>();
  override parametres = async (): Promise<Parametre[]> => [...this.reglages.values()];
  override async regler(parametre: Parametre): Promise<boolean> {
    if (this.reglages.has(parametre._id)) return false;
    this.reglages.set(parametre._id, parametre);
    return true;
  }
  override essayer = async (): Promise<Essai> => this.essai;
  override async reparer(remede: string, numero: string): Promise<Essai> {
    if (this.essai.possible) this.reparations.push(`${remede} ${numero}`);
    return this.essai;
  }
}
