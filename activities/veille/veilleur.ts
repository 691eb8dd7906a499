import { setTimeout as attendre } from 'node:timers/promises';
import { BLOCAGES, type Annuaire, type CodeBlocage, type Exception } from '@diligence/domain/supervision';
import { lireAnnuaire } from './annuaire';
import type { Monde } from './monde';
import { noter, type Annonceur } from './noter';
import { regardsComplets } from './regard-complet';
import { listerVivants, workerRepond, type Vivant } from './regarder-moteur';
import { regardsLegers, type RegardLeger } from './regards-legers';
import type { Blocage, Compte, Veille } from './schemas';

/** A batch may be on its way from the engine to the store: what is found counts only if it is still there after. */
const CONFIRMATION_MS = 2_000;
/** Complete looks a turn, beyond suspects: dossiers that moved, then the least recently looked at. */
const MOUVANTS_MAX = 150;
const ROTATION = 40;

interface Souvenir { trace: string; regardeLe: number }

/** Goes round all running dossiers, again and again. Holds nothing that a restart would lose but the order of its rounds. */
export class Veilleur {
  private readonly souvenirs = new Map<string, Souvenir>();

  constructor(private readonly monde: Monde, private readonly annoncer: Annonceur = () => undefined) {}

  /** One round: a light look at each running dossier, a complete one where something moved or looks wrong; findings written. */
  async tour(): Promise<Veille> {
    const debut = this.monde.maintenant();
    const annuaire = await lireAnnuaire(this.monde.v, debut);
    const vivants = await this.joindre();
    if (!vivants) return this.conclure(debut, [], [], 0);
    const legers: RegardLeger[] = [];
    for await (const lot of regardsLegers(this.monde, annuaire)) legers.push(...lot);
    const servie = await this.sonder(legers);
    const urgents = servie ? await this.urgents(legers, vivants) : [];
    await this.approfondir(urgents, annuaire, new Map(legers.map(({ numero, soupcons }) => [numero, soupcons])));
    const autres = servie ? this.autres(legers, new Set(urgents)) : [];
    await this.approfondir(autres, annuaire);
    this.retenir(legers, [...urgents, ...autres]);
    return this.conclure(debut, legers, vivants, urgents.length + autres.length);
  }

  private async joindre(): Promise<Vivant[] | null> {
    try {
      return await listerVivants(this.monde.client);
    } catch {
      await this.noterGeneral([{ code: 'moteur-injoignable', raison: 'Le moteur ne répond pas : aucun acte ne peut être enregistré et aucune échéance constatée.', objets: [] }]);
      return null;
    }
  }

  /** Asks two dossiers that nothing else keeps silent. */
  private async sonder(legers: RegardLeger[]): Promise<boolean> {
    const sains = legers.filter(({ regard: { sort, tache } }) => sort === 'vivant' && (tache?.tentative ?? 1) === 1);
    const numeros = [sains[Math.floor(Math.random() * sains.length)], sains.at(-1)].flatMap((l) => (l ? [l.numero] : []));
    const repond = numeros.length === 0 || (await workerRepond(this.monde.client, [...new Set(numeros)]));
    await this.noterGeneral(repond ? [] : [{ code: 'file-sans-worker', raison: 'Aucun worker ne répond : les actes attendent et aucune échéance n’est constatée.', objets: [] }]);
    return repond;
  }

  private noterGeneral(exceptions: Exception[]): Promise<void> {
    return noter(this.monde, { numero: null, chambre: null, restreintA: [] }, exceptions, this.annoncer);
  }

  /** What is known or looks wrong, and what one keeper has and the register has not. */
  private async urgents(legers: RegardLeger[], vivants: Vivant[]): Promise<string[]> {
    const { v } = this.monde;
    const connus = new Set(legers.map(({ numero }) => numero));
    const ouverts = await v.blocages.find({ closLe: null, numero: { $ne: null } }, { numero: 1 }).lean<Pick<Blocage, 'numero'>[]>();
    const suivis = await v.parcours.find({ clos: null }, { _id: 1 }).lean<{ _id: string }[]>();
    const orphelins = [...vivants.map(({ numero }) => numero), ...suivis.map(({ _id }) => _id)].filter((numero) => !connus.has(numero));
    const suspects = legers.filter(({ soupcons, trace }) => soupcons.length > 0 || trace.endsWith('|0')).map(({ numero }) => numero);
    return [...new Set([...ouverts.map(({ numero }) => numero!), ...suspects, ...orphelins])];
  }

  private autres(legers: RegardLeger[], dejaVus: Set<string>): string[] {
    const restants = legers.filter(({ numero }) => !dejaVus.has(numero));
    const mouvants = restants.filter(({ numero, trace }) => this.souvenirs.get(numero)?.trace !== trace).slice(0, MOUVANTS_MAX);
    const anciens = restants.filter(({ numero }) => this.souvenirs.has(numero)).sort((a, b) => this.regardeLe(a) - this.regardeLe(b)).slice(0, ROTATION);
    return [...new Set([...mouvants, ...anciens].map(({ numero }) => numero))];
  }

  private regardeLe = ({ numero }: RegardLeger): number => this.souvenirs.get(numero)?.regardeLe ?? 0;

  /** The trace is the one read before the complete look: what moved meanwhile is looked at again. */
  private retenir(legers: RegardLeger[], choisis: string[]): void {
    const regardes = new Set(choisis);
    const regardeLe = Date.parse(this.monde.maintenant());
    for (const { numero, trace } of legers) if (regardes.has(numero)) this.souvenirs.set(numero, { trace, regardeLe });
  }

  /** Looks twice before accusing, once before clearing. What comes and goes by nature needs only two of the three looks. */
  private async approfondir(numeros: string[], annuaire: Annuaire | null, soupcons = new Map<string, CodeBlocage[]>()): Promise<void> {
    const accuses = new Map<string, Exception[]>();
    for await (const regard of regardsComplets(this.monde, numeros, annuaire)) {
      if (regard.exceptions.length > 0 || soupcons.get(regard.numero)?.some(vaEtVient)) accuses.set(regard.numero, regard.exceptions);
      else await noter(this.monde, regard, [], this.annoncer);
    }
    if (accuses.size === 0) return;
    await attendre(CONFIRMATION_MS);
    for await (const regard of regardsComplets(this.monde, [...accuses.keys()], annuaire)) {
      await noter(this.monde, regard, confirmees(soupcons.get(regard.numero) ?? [], accuses.get(regard.numero)!, regard.exceptions), this.annoncer);
    }
  }

  private async conclure(debut: string, legers: RegardLeger[], vivants: Vivant[], regardsComplets: number): Promise<Veille> {
    const { v, maintenant } = this.monde;
    const fin = maintenant();
    const bilan: Veille = {
      _id: 'veille', debut, fin, dureeMs: Date.parse(fin) - Date.parse(debut), dossiers: legers.length, regardsComplets,
      ouverts: await v.blocages.countDocuments({ closLe: null }), moteur: compter(vivants), registre: compter(legers),
    };
    await v.veilles.collection.replaceOne({ _id: 'veille' as never }, bilan as never, { upsert: true });
    return bilan;
  }
}

const vaEtVient = (code: CodeBlocage): boolean => BLOCAGES[code].repitMs !== undefined;

function confirmees(soupcons: CodeBlocage[], premieres: Exception[], secondes: Exception[]): Exception[] {
  const parmi = (code: CodeBlocage, exceptions: Exception[]): boolean => exceptions.some((e) => e.code === code);
  const revues = secondes.filter(({ code }) => parmi(code, premieres) || (vaEtVient(code) && soupcons.includes(code)));
  return [...revues, ...premieres.filter(({ code }) => vaEtVient(code) && soupcons.includes(code) && !parmi(code, secondes))];
}

function compter(lignes: { chambre: string }[]): Compte {
  const parChambre: Record<string, number> = {};
  for (const { chambre } of lignes) parChambre[chambre] = (parChambre[chambre] ?? 0) + 1;
  return { total: lignes.length, parChambre };
}
