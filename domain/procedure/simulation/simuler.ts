import { ajouterJours, dateCivileAParis, expireA, type DateCivile, type Instant } from '../../commun';
import { rendreEtape } from '../../delais';
import { droitEnVigueur } from '../../regles';
import { definitionParId, definitionParNom, etapeDe, obligations } from '../catalogue';
import { decider } from '../decider';
import { decrireFait } from '../decrire';
import { designes, echeancesDe, etatInitial } from '../noyau/lecture';
import { appliquer, numeroter } from '../noyau/numeroter';
import { prochainReveil } from '../noyau/reveil';
import type { ActeSoumis, Auteur, DefinitionActe, Echeance, EtatPourvoi, Fait, Refus } from '../types';
import { auteurDe } from './auteurs';
import type { ActeSimule, DemandeSimulation, EcheanceSimulee, PartieSimulee, Simulation } from './types';

const SYSTEME: Auteur = { id: 'systeme', role: 'systeme' };

/** Noon or so in Paris: no act of a simulation is made at the edge of a day. */
const midi = (date: DateCivile): Instant => `${date}T11:00:00.000Z`;

/** Plays acts on a dossier as the workflow would, waking at each expiry, up to a day; same decider, same fold, no engine. */
class Simulateur {
  etat: EtatPourvoi;
  readonly faits: Fait[] = [];
  readonly refus: (Refus & { id: string; acte: string })[] = [];
  private maintenant: Instant = '';

  constructor(demande: DemandeSimulation) {
    this.etat = etatInitial(demande.numero ?? '00-00.000', demande.procedure);
  }

  /** Time passes: each limit that ends on the way is noted. */
  avancer(jusqua: Instant): void {
    for (let reveil = prochainReveil(this.etat); reveil !== null && reveil <= jusqua; reveil = prochainReveil(this.etat)) {
      const instant = reveil > this.maintenant ? reveil : this.maintenant;
      const avant = this.faits.length;
      this.soumettre({ acteId: `constat-${this.etat.seq + 1}`, acte: 'GE13', dateActe: dateCivileAParis(instant), donnees: {}, auteur: SYSTEME }, instant);
      if (this.faits.length === avant) return;
    }
    if (jusqua > this.maintenant) this.maintenant = jusqua;
  }

  soumettre(acte: ActeSoumis, maintenant: Instant): void {
    const decision = decider(this.etat, acte, { droit: droitEnVigueur(), maintenant });
    if (!decision.accepte) {
      this.refus.push({ id: acte.acteId, acte: acte.acte, ...decision.refus });
      return;
    }
    const faits = numeroter(this.etat, decision.faits, { auteur: acte.auteur, enregistreLe: maintenant });
    this.faits.push(...faits);
    this.etat = appliquer(this.etat, faits);
  }

  inscrire({ id, role, nom = role, ...plus }: PartieSimulee, date: DateCivile): void {
    const donnees = { identifiant: id, role, nom, ...plus };
    this.soumettre({ acteId: `partie-${id}`, acte: 'GE11', dateActe: date, donnees, auteur: { id: 'greffier', role: 'greffier' } }, midi(date));
  }

  jouer(acte: ActeSimule, rang: number): void {
    const definition = definitionParId(acte.acte) ?? definitionParNom(acte.acte);
    this.avancer(midi(acte.enregistreLe ?? acte.date));
    if (definition) this.designerParquet(definition, acte.date);
    const auteur = acte.auteur ?? (definition ? auteurDe(definition, this.etat) : { id: 'greffier', role: 'greffier' as const });
    this.soumettre({
      acteId: acte.id ?? `acte-${rang + 1}`, acte: definition?.id ?? acte.acte, dateActe: acte.date, auteur, donnees: completer(definition, acte.donnees ?? {}), ...(acte.partie === undefined ? {} : { partie: acte.partie }),
    }, this.maintenant);
  }

  /** No act of the table designates the avocat général: the simulation does it when his avis comes. */
  private designerParquet({ id }: DefinitionActe, date: DateCivile): void {
    if (id !== 'EC38' || designes(this.etat, 'avocat-general').length > 0) return;
    this.soumettre({ acteId: 'designation-avocat-general', acte: 'GE03', dateActe: date, donnees: { fonction: 'avocat-general', personne: 'avocat-general' }, auteur: { id: 'avocat-general', role: 'avocat-general' } }, this.maintenant);
  }
}

/** People are named by their function when the request does not name them. */
const completer = (definition: DefinitionActe | undefined, donnees: Record<string, unknown>): Record<string, unknown> =>
  (['EC31', 'EP20'].includes(definition?.id ?? '') && donnees['rapporteur'] === undefined ? { rapporteur: 'conseiller', ...donnees } : donnees);

function rendreEcheance({ id, statut, ligne, intitule, region, partie, delai }: Echeance): EcheanceSimulee {
  const { etapes, ...reste } = delai;
  return { id, statut, ligne, intitule, region, ...(partie === undefined ? {} : { partie }), ...reste, etapes: etapes.map((e) => ({ texte: rendreEtape(e), article: e.article, operateur: e.operateur, date: e.date })) };
}

/**
 * What the dossier would hold at the end of the acts recorded by the day `au` (Paris). Acts are played in the order
 * given, each on its own day or on its day of recording; expiries are noted on the way, as the workflow does.
 */
export function simuler(demande: DemandeSimulation): Simulation {
  const simulateur = new Simulateur(demande);
  const debut = demande.actes.map(({ date }) => date).sort()[0] ?? demande.au;
  for (const partie of demande.parties ?? []) simulateur.inscrire(partie, debut);
  demande.actes.filter(({ date, enregistreLe }) => (enregistreLe ?? date) <= demande.au).forEach((acte, rang) => simulateur.jouer(acte, rang));
  simulateur.avancer(expireA(ajouterJours(demande.au, -1)));
  const { etat, faits, refus } = simulateur;
  const { code, texte } = etapeDe(etat);
  const { taches, alertes } = obligations(etat);
  return {
    etat: code, etatTexte: texte, numero: etat.numero, version: etat.version, issue: etat.issue ? { code: etat.issue.code, date: etat.issue.date } : null,
    regions: Object.fromEntries(Object.entries(etat.regions).map(([nom, region]) => [nom, region.etat])), prochainReveil: prochainReveil(etat),
    echeances: echeancesDe(etat).map(rendreEcheance), taches, alertes,
    historique: faits.map((fait) => { const { texte: sens, article } = decrireFait(fait); return { seq: fait.seq, date: fait.dateActe, fait: sens, ...(article ? { article } : {}) }; }), refus,
  };
}
