import { echeancesDe } from '.';
import type { DossierEssai } from './essais';
import type { RegleActe } from './noyau/regle-acte';

type Recits<R extends string> = Record<R, () => DossierEssai>;
type Donnees = Record<string, unknown>;

/** An act played at its place, and what must follow: for tests only. */
export interface Cas<R extends string> {
  acte: string;
  depuis: R;
  le: string;
  partie?: string;
  donnees?: Donnees;
  /** Limits afterwards: line of the table (`C22`) or rule (`cpp-584`) → status, and last day when it matters. */
  echeances?: [nom: string, statut: string, dernierJour?: string][];
  regions?: Record<string, string>;
  /** Outcome afterwards, when the act gives one. */
  issue?: string;
}

const plus = (partie?: string) => (partie === undefined ? {} : { partie });
const nommee = (nom: string) => (/^[A-Z]/.test(nom) ? { ligne: nom } : { regle: nom });

/** Each act of the table, at its place, is accepted and moves what it says it moves. */
export function accepte<R extends string>(actes: RegleActe[], recits: Recits<R>, cas: Cas<R>[]): void {
  const regleDe = (id: string): RegleActe => actes.find(({ definition }) => definition.id === id)!;
  it.each(cas.map((c): [string, string, Cas<R>] => [c.acte, regleDe(c.acte).definition.titre, c]))('%s – %s', (acte, _titre, { depuis, le, partie, donnees = {}, echeances = [], regions = {}, issue }) => {
    const dossier = recits[depuis]();
    const avant = dossier.etat.issue?.code;
    expect(dossier.refus).toEqual([]);
    dossier.jouer(acte, le, donnees, plus(partie));
    expect(dossier.refus).toEqual([]);
    for (const [nom, statut, dernierJour] of echeances) {
      expect(echeancesDe(dossier.etat)).toContainEqual(expect.objectContaining({ ...nommee(nom), statut, ...(dernierJour ? { delai: expect.objectContaining({ dernierJour }) } : {}) }));
    }
    const { passe, mene = [] } = regleDe(acte);
    const annonces = [...(passe ? [passe] : []), ...mene].map((p) => `${p.region} ${p.etat}`);
    const produits = dossier.faits.filter((f) => f.type === 'region-changee' && f.acteId === dossier.faits.at(-1)?.acteId)
      .flatMap((f) => (f.donnees['regions'] as string[]).map((nom) => `${nom.replace(/\[.*/, '')} ${String(f.donnees['etat'])}`));
    for (const produit of produits) expect(annonces).toContain(produit);
    for (const [nom, etat] of Object.entries(regions)) expect(dossier.etat.regions[nom]?.etat).toBe(etat);
    expect(dossier.etat.issue?.code).toBe(issue ?? avant);
    expect(dossier.etat.anomalies).toEqual([]);
  });
}

/** Out of its place an act of the Court is refused with this code, says why, and changes nothing. */
export function refuse<R extends string>(recits: Recits<R>, cas: [acte: string, depuis: R, le: string, code: string, donnees?: Donnees][], partieDe: (acte: string) => string | undefined): void {
  it.each(cas.map(([acte, depuis, le, code, donnees = {}]) => ({ acte, depuis, le, code, donnees })))('$acte depuis « $depuis » le $le : $code', ({ acte, depuis, le, code, donnees }) => {
    const dossier = recits[depuis]();
    const { version } = dossier.etat;
    dossier.jouer(acte, le, donnees, plus(partieDe(acte)));
    expect(dossier.dernierRefus).toMatchObject({ code });
    expect(dossier.dernierRefus!.message).toMatch(/\S/);
    expect(dossier.etat.version).toBe(version);
  });
}

/** Late or without what it answers, an act received is recorded all the same, and bears this mark. */
export function marque<R extends string>(recits: Recits<R>, cas: [acte: string, depuis: R, le: string, marque: string, partie?: string | undefined, donnees?: Donnees][]): void {
  it.each(cas.map(([acte, depuis, le, code, partie, donnees = {}]) => ({ acte, depuis, le, code, partie, donnees })))('$acte depuis « $depuis » le $le : $code', ({ acte, depuis, le, code, partie, donnees }) => {
    const dossier = recits[depuis]();
    expect(dossier.refus).toEqual([]);
    dossier.jouer(acte, le, donnees, plus(partie));
    expect(dossier.refus).toEqual([]);
    const enregistre = Object.values(dossier.etat.actes).filter((a) => a.acte === acte).at(-1);
    expect(enregistre?.marques.map(({ code: c }) => c)).toContain(code);
  });
}
