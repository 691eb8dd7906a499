import type { Instant } from '@diligence/domain/commun';
import { appliquer, etatInitial, numeroter, type Auteur, type EtatPourvoi } from '@diligence/domain/procedure/etat';
import type { Incident, Inscription, Jugement, Lot, Suite } from '../ports';
import type { Attributs } from './attributs';
import { REGLAGES, type EntreePourvoi, type Reglages, type Transmis } from './entree';
import type { RecuAccepte } from './recu';
import { RegistreActes } from './registre-actes';
import { Verrou } from './verrou';

/** Enough not to tell twice what has just been told. */
const INCIDENTS_TRANSMIS = 20;
const REPORT_MS = 3_600_000;

type Accepte = Extract<Jugement, { accepte: true }>;

/** What one run holds of a dossier: its state, what it must do next, what it still has to write down. */
export class DossierVivant {
  readonly verrou = new Verrou();
  readonly registre: RegistreActes;
  readonly reglages: Reglages;
  etat: EtatPourvoi;
  suite: Suite | null;
  /** Search attributes as the engine shows them now. */
  publies: Attributs | null;
  /** Everything this run recorded; the journal has confirmed the first `confirmees` of them. */
  readonly inscriptions: Inscription[] = [];
  readonly incidents: Incident[];
  private confirmees = 0;
  private incidentsConfirmes: number;

  constructor(readonly entree: EntreePourvoi) {
    const { numero, procedure, reglages, transmis } = entree;
    this.reglages = { ...REGLAGES, ...reglages };
    this.etat = transmis?.etat ?? etatInitial(numero, procedure);
    this.suite = transmis?.suite ?? null;
    this.publies = this.suite?.attributs ?? null;
    this.incidents = [...(transmis?.incidents ?? [])];
    this.incidentsConfirmes = this.incidents.length;
    this.registre = new RegistreActes(this.reglages.recusGardes, transmis?.registre);
  }

  get clos(): boolean {
    return this.etat.clos !== undefined;
  }

  get aConsigner(): boolean {
    return this.confirmees < this.inscriptions.length || this.incidentsConfirmes < this.incidents.length;
  }

  /** Folds what was decided, and answers the receipt of the act. */
  enregistrer(acteId: string, auteur: Auteur, instant: Instant, jugement: Accepte): RecuAccepte {
    const faits = numeroter(this.etat, jugement.faits, { auteur, enregistreLe: instant });
    this.etat = appliquer(this.etat, faits);
    this.suite = jugement.suite;
    const recu: RecuAccepte = {
      accepte: true,
      acteId,
      version: this.etat.version,
      seq: this.etat.seq,
      faits: faits.map(({ seq, type }) => ({ seq, type })),
      echeances: jugement.echeances,
    };
    const dernier = faits.length - 1;
    this.inscriptions.push(...faits.map((fait, rang) => (rang === dernier ? { fait, acte: { empreinte: jugement.empreinte, recu } } : { fait })));
    return recu;
  }

  /** A wake that moved nothing would ring again at once, for ever: it is put off by an hour and told. */
  reporterReveilSansEffet(le: Instant): void {
    if (!this.suite || this.suite.reveil === null || this.suite.reveil > le) return;
    this.signaler({ id: `incident:reveil-sans-effet:${this.suite.reveil}`, genre: 'reveil-sans-effet', le, texte: 'Le constat d’une échéance n’a rien produit ; il sera repris dans une heure.' });
    this.suite = { ...this.suite, reveil: new Date(Date.parse(le) + REPORT_MS).toISOString() };
  }

  signaler(incident: Incident): void {
    if (!this.incidents.some(({ id }) => id === incident.id)) this.incidents.push(incident);
  }

  /** What there is to write down now. Confirmed by {@link confirmer}. */
  lot(): Lot {
    const { numero, procedure } = this.etat;
    return { numero, procedure, inscriptions: this.inscriptions.slice(this.confirmees), incidents: this.incidents.slice(this.incidentsConfirmes) };
  }

  confirmer({ inscriptions, incidents }: Lot): void {
    this.confirmees += inscriptions.length;
    this.incidentsConfirmes += incidents.length;
  }

  /** What the next run needs; only meaningful once everything is written down and no act is in flight. */
  transmettre(): Transmis {
    return { etat: this.etat, suite: this.suite, registre: this.registre.transmettre(), incidents: this.incidents.slice(-INCIDENTS_TRANSMIS) };
  }
}
