import { CATALOGUE, definitionParId, type ActeSoumis, type DefinitionActe } from '@diligence/domain/procedure';
import { acte } from '../essais/actes';
import { ouvrirBanc, type Banc } from '../essais/banc';
import { partiesConnues } from '../essais/civil/histoire';
import { RECITS } from '../essais/civil/recits';
import { scenariosDe } from '../essais/civil/scenarios';
import type { Recu } from '.';

const JOUR = '2035-01-04';
const civils = CATALOGUE['civil-ro']!.actes.filter(({ definition }) => definition.id.startsWith('EC'));
/** Acts accepted in their place, in a story. */
const vecus = new Set<string>();
let banc: Banc;
beforeAll(async () => { banc = await ouvrirBanc(`${JOUR}T09:00:00.000Z`); });
afterAll(() => banc.fermer());

/** Submits acts one after the other, through the update that bears the name of each. */
async function jouer(numero: string, actes: ActeSoumis[]): Promise<Recu[]> {
  const recus: Recu[] = [];
  for (const soumis of actes) {
    const recu = recus.length === 0 ? await banc.greffe.deposer(numero, soumis) : await banc.greffe.soumettre(numero, soumis);
    recus.push(recu);
  }
  return recus;
}

/** The same, in a story: what was accepted is in the dossier. */
async function vivre(numero: string, actes: ActeSoumis[]): Promise<Recu[]> {
  const recus = await jouer(numero, actes);
  const { actes: inscrits } = await banc.greffe.etat(numero);
  for (const [i, { accepte, acteId }] of recus.entries()) {
    expect(acteId in inscrits).toBe(accepte);
    if (accepte) vecus.add(actes[i]!.acte);
  }
  return recus;
}
const refusDe = (recus: Recu[]) => recus.flatMap((recu) => (recu.accepte ? [] : [recu.refus.code]));

describe('Chaque scénario civil, vécu par le moteur', () => {
  it.each(scenariosDe('civil-ro'))('$numero – $titre', async ({ numero, actes, attendu }) => {
    expect(refusDe(await vivre(numero, actes))).toEqual(attendu.refus);
    expect((await banc.greffe.etat(numero)).issue?.code).toBe(attendu.issue);
  });
});

describe('Chaque récit court, vécu par le moteur', () => {
  it.each(Object.entries(RECITS).map(([titre, actes], i) => ({ titre, actes, numero: `35-97.${String(i + 1).padStart(3, '0')}` })))('$titre', async ({ actes, numero }) => {
    expect(refusDe(await vivre(numero, actes))).toEqual([]);
  });
});

/** The fields that the form requires, with values that have a meaning. */
const donneesRequises = ({ champs }: DefinitionActe): Record<string, unknown> =>
  Object.fromEntries(champs.filter(({ requis }) => requis).map(({ nom, type, choix }) => [nom, type === 'choix' ? choix![0]!.valeur : type === 'date' ? JOUR : 'r1']));
const cible = ({ cible: vise, collectif }: DefinitionActe) => (vise === 'dossier' || collectif ? {} : { partie: vise === 'defendeur' ? 'f1' : 'd1' });
const horsDePropos = (definition: DefinitionActe): ActeSoumis => acte(definition.nom, JOUR, { donnees: donneesRequises(definition), ...cible(definition) });
const apresUnAutre = civils.filter(({ suit }) => suit !== undefined).map(({ definition }) => definition);

describe('Sans l’acte qu’il suit', () => {
  it.each(apresUnAutre.filter(({ nature }) => nature === 'cour'))('un acte de la Cour est refusé, et rien n’est inscrit : $id, $titre', async (definition) => {
    const numero = '35-97.100';
    if (banc.store.journal(numero).length === 0) await jouer(numero, partiesConnues(JOUR));
    const { seq } = await banc.greffe.etat(numero);
    expect(await banc.greffe.soumettre(numero, horsDePropos(definition))).toMatchObject({ accepte: false, refus: { code: 'prealable-manquant' } });
    expect((await banc.greffe.etat(numero)).seq).toBe(seq);
  });

  it.each(apresUnAutre.filter(({ nature }) => nature === 'recu'))('un acte reçu est enregistré, et marqué : $id, $titre', async (definition) => {
    const numero = `35-98.${String(apresUnAutre.indexOf(definition)).padStart(3, '0')}`;
    const soumis = horsDePropos(definition);
    expect(refusDe(await jouer(numero, [...partiesConnues(JOUR), soumis]))).toEqual([]);
    expect((await banc.greffe.etat(numero)).actes[soumis.acteId]?.marques.map(({ code }) => code)).toContain('prealable-manquant');
  });
});

describe('Le parcours de la table des actes civils', () => {
  it('est complet : chaque acte a été accepté à sa place au moins une fois, par le message à son nom', () => {
    expect(civils.map(({ definition }) => definition.id).filter((id) => !vecus.has(id))).toEqual([]);
  });

  it('va de EC01 à EC48 sans numéro manquant', () => {
    const attendus = Array.from({ length: 48 }, (_, i) => `EC${String(i + 1).padStart(2, '0')}`);
    expect(attendus.filter((id) => definitionParId(id) === undefined)).toEqual([]);
  });
});
