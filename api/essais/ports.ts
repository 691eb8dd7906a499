import type { MesureUsage } from '@diligence/activities/store';
import { Subject, type Observable } from 'rxjs';
import { dateCivileAParis } from '@diligence/domain/commun';
import { droitEnVigueur } from '@diligence/domain/regles';
import type { Serie } from '@diligence/domain/numero';
import { projeter, type Dossier } from '@diligence/domain/dossier';
import { appliquer, decider, etatInitial, numeroter, type ActeSoumis, type Alerte, type EtatPourvoi, type Fait, type Tache } from '@diligence/domain/procedure';
import { REFUS, type Recu, type RecuAccepte } from '@diligence/workflows/pourvoi';
import type { Page, Plage } from '../commun/liste';
import { fondsEnMemoire } from './fonds';
import { peutSurDossier } from '../droits';
import { CarnetDepots, Compteurs, Flux, Moteur, Registre, Traces, type DepotInscrit, type DossierChoisi, type DossierResume, type EcritureTrace, type EvenementVu, type FaitJournal, type FiltreEcritures, type Lecteur, type LigneConsultation, type Mesure, type LigneStock, type RefusTrace, type Repartition, type Situation } from '../ports';

/** One dossier in memory: the real decider and fold, without engine nor store. */
interface Vivant { etat: EtatPourvoi; faits: FaitJournal[]; recus: Map<string, { corps: string; recu: RecuAccepte }> }

/** What every fake port shares: the dossiers of one test. */
export class Monde {
  readonly pourvois = new Map<string, Vivant>();
  readonly restreints = new Map<string, string[]>();
  readonly evenements: EvenementVu[] = [];
  readonly sujet = new Subject<EvenementVu>();
  readonly refus: RefusTrace[] = [];
  readonly consultations: (LigneConsultation & { id: string })[] = [];
  readonly depots = new Map<string, DepotInscrit>();
  readonly fonds = fondsEnMemoire();
  readonly exports: (RefusTrace & { donnees: object })[] = [];
  readonly mesures = new Map<string, MesureUsage>();
  readonly ecritures: (EcritureTrace & { id: string; le: string })[] = [];
  /** The read model stays behind while this is true. */
  projectionEnPanne = false;
  constructor(readonly maintenant: () => string) {}

  dossier(numero: string): Dossier | null {
    const vivant = this.pourvois.get(numero);
    return vivant ? { ...projeter(vivant.etat), restreintA: this.restreints.get(numero) ?? [] } : null;
  }

  visibles({ aptitude }: Lecteur): Dossier[] {
    return [...this.pourvois.keys()].map((n) => this.dossier(n)!).filter((d) => peutSurDossier(aptitude, 'lire', d));
  }

  soumettre(numero: string, procedure: string, acte: ActeSoumis): Recu {
    const vivant: Vivant = this.pourvois.get(numero) ?? { etat: etatInitial(numero, procedure), faits: [], recus: new Map() };
    const { acteId, versionAttendue, ...reste } = acte;
    const corps = JSON.stringify(reste);
    const connu = vivant.recus.get(acteId);
    if (connu) return connu.corps === corps ? connu.recu : { accepte: false, acteId, refus: { code: REFUS.autreContenu, message: 'Autre contenu.', champ: 'acteId' } };
    if (versionAttendue !== undefined && versionAttendue !== vivant.etat.version) return { accepte: false, acteId, refus: { code: REFUS.versionPerimee, message: 'Version périmée.' } };
    const decision = decider(vivant.etat, acte, { droit: droitEnVigueur(), maintenant: this.maintenant() });
    if (!decision.accepte) return { accepte: false, acteId, refus: decision.refus };
    const faits: Fait[] = numeroter(vivant.etat, decision.faits, { auteur: acte.auteur, enregistreLe: this.maintenant() });
    const avant = new Set(Object.keys(vivant.etat.echeances));
    vivant.etat = appliquer(vivant.etat, faits);
    this.pourvois.set(numero, vivant);
    const { version, seq } = vivant.etat;
    const recu: RecuAccepte = {
      accepte: true, acteId, version, seq, faits: faits.map((f) => ({ seq: f.seq, type: f.type })),
      echeances: projeter(vivant.etat).echeances.filter((e) => !avant.has(e.id)).map(({ id, intitule, delai }) => ({ id, intitule, dernierJour: delai.dernierJour })),
    };
    vivant.recus.set(acteId, { corps, recu });
    vivant.faits.push(...faits.map((fait, rang) => ({ fait, ...(rang === faits.length - 1 ? { version } : {}) })));
    this.annoncer({ id: this.evenements.length + 1, numero, version, le: this.maintenant(), faits: recu.faits.map((f) => f.type), vu: this.dossier(numero) });
    return recu;
  }

  private annoncer(evenement: EvenementVu): void {
    this.evenements.push(evenement);
    this.sujet.next(evenement);
  }
}

const page = <T>(lignes: T[], { debut, fin }: Plage): Page<T> => ({ total: lignes.length, lignes: lignes.slice(debut, fin + 1) });
const situer = <T>(d: Dossier, ligne: T): T & Situation => ({ ...ligne, numero: d._id, intitule: d.intitule, chambre: d.chambre, etapeTexte: d.etapeTexte });

export class RegistreMemoire extends Registre {
  constructor(private readonly monde: Monde) { super(); }
  override dossier = async (numero: string): Promise<Dossier | null> => this.monde.dossier(numero);
  override version = async (numero: string): Promise<number | null> => (this.monde.projectionEnPanne ? null : (this.monde.dossier(numero)?.version ?? null));
  override dossiers = async ({ plage }: { plage: Plage }, lecteur: Lecteur): Promise<Page<DossierResume>> => page<DossierResume>(this.monde.visibles(lecteur), plage);
  override async *parcourir(_demande: object, lecteur: Lecteur): AsyncGenerator<DossierResume> { for (const dossier of this.monde.visibles(lecteur)) yield dossier as unknown as DossierResume; }
  override stock = async (_chambre: unknown, lecteur: Lecteur): Promise<LigneStock[]> => this.monde.visibles(lecteur).map(({ etape, etapeTexte }) => ({ etape, etapeTexte, nombre: 1 }));
  override repartition = async (lecteur: Lecteur): Promise<Repartition[]> => this.monde.visibles(lecteur).map(({ procedure, matiere, etape, etapeTexte }) => ({ procedure, matiere, etape, etapeTexte, nombre: 1 }));
  override choisis = async (numeros: readonly string[], lecteur: Lecteur): Promise<DossierChoisi[]> => this.monde.visibles(lecteur).filter(({ _id }) => numeros.includes(_id));
  override taches = async ({ plage }: { plage: Plage }, lecteur: Lecteur): Promise<Page<Tache & Situation>> => page(this.monde.visibles(lecteur).flatMap((d) => d.taches.map((t) => situer(d, t))), plage);
  override alertes = async ({ plage }: { plage: Plage }, lecteur: Lecteur): Promise<Page<Alerte & Situation>> => page(this.monde.visibles(lecteur).flatMap((d) => d.alertes.map((a) => situer(d, a))), plage);
  override journal = async (numero: string): Promise<FaitJournal[]> => this.monde.pourvois.get(numero)?.faits ?? [];
}

export class MoteurMemoire extends Moteur {
  constructor(private readonly monde: Monde) { super(); }
  override etat = async (numero: string): Promise<EtatPourvoi | null> => this.monde.pourvois.get(numero)?.etat ?? null;
  override soumettre = async (numero: string, _nom: string, acte: ActeSoumis): Promise<Recu> => this.monde.soumettre(numero, 'civil-ro', acte);
  override ouvrir = async (numero: string, procedure: string, _nom: string, acte: ActeSoumis): Promise<Recu> => this.monde.soumettre(numero, procedure, acte);
  override disponible = async (): Promise<boolean> => true;
}

export class TracesMemoire extends Traces {
  constructor(private readonly monde: Monde) { super(); }
  override refus = async (ligne: RefusTrace): Promise<void> => { this.monde.refus.push(ligne); };
  override export = async (ligne: RefusTrace & { donnees: object }): Promise<void> => { this.monde.exports.push(ligne); };
  override ecriture = async (ligne: EcritureTrace): Promise<void> => { this.monde.ecritures.unshift({ id: String(this.monde.ecritures.length), le: this.monde.maintenant(), ...ligne }); };
  override ecritures = async ({ qui, fiche, nature, du, au }: FiltreEcritures, plage: Plage): Promise<Page<EcritureTrace & { id: string; le: string }>> =>
    page(this.monde.ecritures.filter((e) => (!qui || e.qui === qui) && (!fiche || e.donnees.fiche === fiche) && (!nature || e.action.startsWith(`${nature}.`))
      && (!du || du <= dateCivileAParis(e.le)) && (!au || dateCivileAParis(e.le) <= au)), plage);
  override consultation = async (ligne: Omit<LigneConsultation, 'le'>): Promise<void> => { this.monde.consultations.push({ id: String(this.monde.consultations.length), le: this.monde.maintenant(), ...ligne }); };
  override consultations = async (_filtre: object, plage: Plage): Promise<Page<LigneConsultation & { id: string }>> => page(this.monde.consultations, plage);
}

export class CarnetMemoire extends CarnetDepots {
  private readonly numeros = new Map<string, string>();
  constructor(private readonly monde: Monde) { super(); }
  override async numero(annee: number, _serie: Serie, cle: string): Promise<string> {
    const numero = this.numeros.get(cle) ?? `${annee % 100}-95.${String(this.numeros.size + 1).padStart(3, '0')}`;
    this.numeros.set(cle, numero);
    return numero;
  }
  override async inscrire(depot: DepotInscrit): Promise<DepotInscrit> {
    if (!this.monde.depots.has(depot.cle)) this.monde.depots.set(depot.cle, depot);
    return this.monde.depots.get(depot.cle)!;
  }
  override parActe = async (acteId: string): Promise<DepotInscrit | null> => [...this.monde.depots.values()].find((d) => d.acteId === acteId) ?? null;
  override aDepose = async (qui: string, numero: string): Promise<boolean> => [...this.monde.depots.values()].some((d) => d.numero === numero && d.cle.startsWith(`depot:${qui}:`));
  override recu = async (numero: string, acteId: string): Promise<RecuAccepte | null> => this.monde.pourvois.get(numero)?.recus.get(acteId)?.recu ?? null;
}

export class CompteursMemoire extends Compteurs {
  constructor(private readonly monde: Monde) { super(); }
  override async ajouter(jour: string, palier: string | null, { diligence, clics }: Mesure): Promise<void> {
    const _id = `${jour} ${diligence}`;
    const avant = this.monde.mesures.get(_id) ?? { _id, jour, diligence, nombre: 0, clics: 0, duree: {} };
    const duree = palier === null ? avant.duree : { ...avant.duree, [palier]: (avant.duree[palier] ?? 0) + 1 };
    this.monde.mesures.set(_id, { ...avant, nombre: avant.nombre + 1, clics: avant.clics + clics, duree });
  }
  override entre = async (du: string, au: string): Promise<MesureUsage[]> => [...this.monde.mesures.values()].filter(({ jour }) => du <= jour && jour <= au);
}

export class FluxMemoire extends Flux {
  constructor(private readonly monde: Monde) { super(); }
  override direct = (): Observable<EvenementVu> => this.monde.sujet.asObservable();
  override depuis = async (id: number, limite: number): Promise<EvenementVu[]> => this.monde.evenements.filter((e) => e.id > id).slice(0, limite);
}
