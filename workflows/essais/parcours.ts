import { setTimeout as attendre } from 'node:timers/promises';
import { CATALOGUE, echeancesDe, obligations, type ActeSoumis, type DefinitionActe, type EtatPourvoi } from '@diligence/domain/procedure';
import { passerA } from '@diligence/temporal/essais';
import { acte } from './actes';
import type { Banc } from './banc';
import { partiesConnues } from './civil/histoire';

const JOUR = '2035-01-04';
const AUTEUR = { auteur: { id: 'greffier-1', role: 'greffier' as const } };

/** A dossier that a test takes from its first act to its closing, each act on its own day. */
export class Parcours {
  readonly vecus = new Set<string>();

  constructor(private readonly banc: () => Banc, readonly numero: string, private readonly procedure: string) {}

  /** Goes to noon of the day, Paris time or so, and submits an act that must be accepted, through the update to its name. */
  async faire(nom: string, date: string, plus: Partial<ActeSoumis> = {}): Promise<void> {
    const { env, greffe } = this.banc();
    if (`${date}T11:00:00.000Z` > new Date(await env.currentTimeMs()).toISOString()) await passerA(env, `${date}T11:00:00.000Z`);
    const soumis = acte(nom, date, { ...AUTEUR, ...plus });
    const recu = this.vecus.size === 0 ? await greffe.deposer(this.numero, soumis, { procedure: this.procedure }) : await greffe.soumettre(this.numero, soumis);
    if (!recu.accepte) throw new Error(`${nom} : ${recu.refus.message}`);
    this.vecus.add(soumis.acte);
  }

  /** Midnight has gone by in Paris, at the end of that day. */
  passerMinuit = (jour: string): Promise<void> => passerA(this.banc().env, new Date(Date.parse(`${jour}T23:30:00.000Z`)).toISOString());
  etat = (): Promise<EtatPourvoi> => this.banc().greffe.etat(this.numero);
  genres = async (): Promise<string[]> => obligations(await this.etat()).taches.map(({ genre }) => genre);
  statut = async (regle: string): Promise<string | undefined> => echeancesDe(await this.etat()).filter((e) => e.regle === regle).at(-1)?.statut;

  /** Closes the dossier, and waits for the journal to hold it: to wait for the workflow itself would let the clock run. */
  async clore(date: string): Promise<void> {
    await this.faire('clore-dossier', date);
    for (let essais = 0; this.banc().store.etat(this.numero).clos === undefined && essais < 200; essais += 1) await attendre(50);
    expect(this.banc().store.etat(this.numero).clos).toMatchObject({ le: date });
  }

  /** A task that no act of the table does is marked as done. */
  async accomplir(genre: string, date: string): Promise<void> {
    const tache = obligations(await this.etat()).taches.find((t) => t.genre === genre)!;
    await this.faire('accomplir-tache', date, { donnees: { tache: tache.id } });
  }
}

/** The fields that the form requires, with values that have a meaning. */
const donneesRequises = ({ champs }: DefinitionActe): Record<string, unknown> =>
  Object.fromEntries(champs.filter(({ requis }) => requis).map(({ nom, type, choix }) => [nom, type === 'choix' ? choix![0]!.valeur : type === 'date' ? JOUR : 'r1']));
const cible = ({ cible: vise, collectif }: DefinitionActe) => (vise === 'dossier' || collectif ? {} : { partie: vise === 'defendeur' ? 'f1' : 'd1' });

interface Balayage { banc: () => Banc; procedure: string; propres: RegExp; serie: string }

/** Acts of a procedure submitted without what they answer: an act of the Court is refused, an act received is kept and marked. */
export function refuserHorsDePropos({ banc, procedure, propres, serie }: Balayage): void {
  const actes = CATALOGUE[procedure]!.actes.filter(({ definition, suit }) => propres.test(definition.id) && suit !== undefined).map(({ definition }) => definition);

  it.each(actes.map((d, i) => ({ ...d, numero: `${serie}${String(i).padStart(2, '0')}` })))('$id, $titre, sans l’acte qui doit le précéder', async ({ numero, ...definition }) => {
    const [depot, suite] = partiesConnues(JOUR) as [ActeSoumis, ActeSoumis];
    await banc().greffe.deposer(numero, depot, { procedure });
    await banc().greffe.soumettre(numero, suite);
    const { seq } = await banc().greffe.etat(numero);
    const soumis = acte(definition.nom, JOUR, { donnees: donneesRequises(definition), ...cible(definition) });
    const recu = await banc().greffe.soumettre(numero, soumis);
    const etat = await banc().greffe.etat(numero);
    if (definition.nature === 'cour') {
      expect(recu).toMatchObject({ accepte: false, refus: { code: 'prealable-manquant' } });
      expect(etat.seq).toBe(seq);
    } else {
      expect(recu.accepte).toBe(true);
      expect(etat.actes[soumis.acteId]?.marques.map(({ code }) => code)).toContain('prealable-manquant');
    }
  });
}
