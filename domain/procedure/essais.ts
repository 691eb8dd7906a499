import { droitEnVigueur, type Droit } from '../regles';
import type { DateCivile } from '../commun';
import { decider } from './decider';
import { definitionParId } from './catalogue';
import { etatInitial } from './noyau/lecture';
import { appliquer, numeroter } from './noyau/numeroter';
import type { ActeSoumis, Auteur, EtatPourvoi, Fait, Refus } from './types';

type Options = Partial<ActeSoumis> & { le?: string; droit?: Droit };

/** A dossier played act by act, as the workflow would: for tests only. */
export class DossierEssai {
  etat: EtatPourvoi;
  readonly faits: Fait[] = [];
  readonly refus: (Refus & { acte: string })[] = [];
  private rang = 0;

  constructor(numero = '26-99.001', procedure = 'civil-ro') {
    this.etat = etatInitial(numero, procedure);
  }

  /** Submits an act on its own date at noon unless told otherwise; keeps the refusal or folds the facts. */
  jouer(acte: string, dateActe: DateCivile, donnees: Record<string, unknown> = {}, { le, droit = droitEnVigueur(), ...plus }: Options = {}): this {
    this.rang += 1;
    const soumis: ActeSoumis = { acteId: `a${this.rang}`, acte, dateActe, donnees, auteur: auteurDe(acte), ...plus };
    const maintenant = le ?? `${dateActe}T11:00:00.000Z`;
    const decision = decider(this.etat, soumis, { droit, maintenant });
    if (!decision.accepte) { this.refus.push({ acte, ...decision.refus }); return this; }
    const faits = numeroter(this.etat, decision.faits, { auteur: soumis.auteur, enregistreLe: maintenant });
    this.faits.push(...faits);
    this.etat = appliquer(this.etat, faits);
    return this;
  }

  get dernierRefus(): Refus | undefined { return this.refus.at(-1); }
}

const auteurDe = (acte: string): Auteur => {
  const roles = definitionParId(acte)?.roles ?? ['greffier'];
  const role = roles.includes('greffier') ? 'greffier' : roles[0]!;
  return { id: role, role, ...(role === 'greffier' ? { qualite: 'premier président' } : {}) };
};
