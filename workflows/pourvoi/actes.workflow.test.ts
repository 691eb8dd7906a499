import { randomUUID } from 'node:crypto';
import { WorkflowUpdateFailedError } from '@temporalio/client';
import { ApplicationFailure } from '@temporalio/common';
import { acte, declaration } from '../essais/actes';
import { ouvrirBanc, type Banc } from '../essais/banc';
import type { Recu } from '.';

const JOUR = '2035-01-04';
let banc: Banc;
beforeAll(async () => { banc = await ouvrirBanc(`${JOUR}T09:00:00.000Z`); });
afterAll(() => banc.fermer());

const accepte = (recu: Recu) => {
  if (!recu.accepte) throw new Error(`Refusé : ${recu.refus.message}`);
  return recu;
};
const rejete = async (promesse: Promise<unknown>): Promise<string | null | undefined> => {
  const erreur: unknown = await promesse.then(() => null, (e: unknown) => e);
  expect(erreur).toBeInstanceOf(WorkflowUpdateFailedError);
  const { cause } = erreur as WorkflowUpdateFailedError;
  return cause instanceof ApplicationFailure ? cause.type : null;
};
const designation = (i: number) => acte('designer', JOUR, { donnees: { fonction: 'membre', personne: `conseiller-${i}` } });

describe('Un acte soumis à un pourvoi', () => {
  it('ouvre le dossier par la déclaration, dont le reçu porte les délais ouverts', async () => {
    const recu = accepte(await banc.greffe.deposer('35-95.001', declaration(JOUR)));
    expect(recu.version).toBe(1);
    expect(recu.echeances.map(({ dernierJour }) => dernierJour)).toContain('2035-05-04');
    expect(await banc.greffe.etat('35-95.001')).toMatchObject({ version: 1, seq: recu.seq, chambre: 'C2' });
  });

  it('est traité seul : vingt actes simultanés donnent les versions 2 à 21, sans doublon', async () => {
    await banc.greffe.deposer('35-95.002', declaration(JOUR));
    const recus = await Promise.all(Array.from({ length: 20 }, (_, i) => banc.greffe.soumettre('35-95.002', designation(i))));
    expect(recus.map((r) => accepte(r).version).sort((a, b) => a - b)).toEqual(Array.from({ length: 20 }, (_, i) => i + 2));
    const seqs = banc.store.journal('35-95.002').map(({ fait }) => fait.seq);
    expect(seqs).toEqual(seqs.map((_, i) => i + 1));
  });

  it('reçu deux fois sous le même identifiant, donne le même reçu et n’est inscrit qu’une fois', async () => {
    await banc.greffe.deposer('35-95.003', declaration(JOUR));
    const memeActe = designation(1);
    const [premier, second] = await Promise.all([banc.greffe.soumettre('35-95.003', memeActe), banc.greffe.soumettre('35-95.003', memeActe)]);
    expect(second).toEqual(premier);
    expect(await banc.greffe.soumettre('35-95.003', { ...memeActe, versionAttendue: 1 })).toEqual(premier);
    expect((await banc.greffe.etat('35-95.003')).version).toBe(2);
  });

  it('est refusé quand son identifiant a déjà servi pour un autre contenu', async () => {
    await banc.greffe.deposer('35-95.004', declaration(JOUR));
    const premier = designation(1);
    await banc.greffe.soumettre('35-95.004', premier);
    expect(await banc.greffe.soumettre('35-95.004', { ...premier, donnees: { ...premier.donnees, personne: 'conseiller-9' } }))
      .toMatchObject({ accepte: false, refus: { code: 'acte-deja-connu-autre-contenu' } });
    expect((await banc.greffe.etat('35-95.004')).version).toBe(2);
  });

  it('retrouve son reçu au journal quand il est trop ancien pour la mémoire du dossier', async () => {
    const depot = declaration(JOUR);
    const premier = await banc.greffe.deposer('35-95.005', depot, { reglages: { recusGardes: 2 } });
    for (let i = 0; i < 4; i += 1) await banc.greffe.soumettre('35-95.005', designation(i));
    expect(await banc.greffe.soumettre('35-95.005', depot)).toEqual(premier);
    expect(await banc.greffe.soumettre('35-95.005', { ...depot, dateActe: '2035-01-03' })).toMatchObject({ refus: { code: 'acte-deja-connu-autre-contenu' } });
  });

  it('est refusé si le dossier a changé depuis sa lecture, et peut être soumis à nouveau tel quel', async () => {
    await banc.greffe.deposer('35-95.006', declaration(JOUR));
    const reecrit = { ...designation(1), versionAttendue: 7 };
    expect(await banc.greffe.soumettre('35-95.006', reecrit)).toMatchObject({ accepte: false, refus: { code: 'version-perimee', champ: 'versionAttendue' } });
    expect(accepte(await banc.greffe.soumettre('35-95.006', { ...reecrit, versionAttendue: 1 })).version).toBe(2);
  });

  it('contraire à la règle reçoit un refus motivé, qui n’est pas une erreur et ne laisse aucun fait', async () => {
    await banc.greffe.deposer('35-95.007', declaration(JOUR));
    const avant = await banc.greffe.etat('35-95.007');
    const recu = await banc.greffe.soumettre('35-95.007', acte('designer', '2035-02-01', { donnees: { fonction: 'membre', personne: 'x' } }));
    expect(recu).toMatchObject({ accepte: false, refus: { code: 'date-future' } });
    expect(await banc.greffe.etat('35-95.007')).toEqual(avant);
  });
});

describe('Un acte qui ne peut pas être entendu', () => {
  beforeAll(() => banc.greffe.deposer('35-95.010', declaration(JOUR)));

  it.each([
    ['sans identifiant', { acteId: '' }],
    ['dont la date n’est pas une date', { dateActe: 'hier' }],
    ['sans données', { donnees: null }],
    ['sans auteur', { auteur: undefined }],
    ['plus lourd que 64 Kio', { donnees: { texte: 'x'.repeat(70_000) } }],
  ])('est rejeté avant toute écriture : %s', async (_titre, defaut) => {
    const mauvais = { ...designation(1), ...defaut } as ReturnType<typeof designation>;
    expect(await rejete(banc.greffe.soumettre('35-95.010', mauvais))).toBe('acte-mal-forme');
    expect((await banc.greffe.etat('35-95.010')).version).toBe(1);
  });

  it('est rejeté quand il est porté par le message d’un autre acte', async () => {
    const egare = banc.greffe.poignee('35-95.010').executeUpdate('designer', { args: [{ ...designation(1), acte: 'EC14' }] });
    expect(await rejete(egare)).toBe('acte-mal-forme');
  });

  it('est rejeté quand la file du dossier est pleine ; les actes admis sont tous traités', async () => {
    await banc.greffe.deposer('35-95.011', declaration(JOUR), { reglages: { actesEnAttenteMax: 3 } });
    const issues = await Promise.allSettled(Array.from({ length: 12 }, (_, i) => banc.greffe.soumettre('35-95.011', designation(i))));
    const admis = issues.filter(({ status }) => status === 'fulfilled').length;
    const rejets = await Promise.all(issues.filter((i) => i.status === 'rejected').map((i) => rejete(Promise.reject(i.reason as Error))));
    expect(rejets.length).toBeGreaterThan(0);
    expect(new Set(rejets)).toEqual(new Set(['file-pleine']));
    expect((await banc.greffe.etat('35-95.011')).version).toBe(1 + admis);
  });
});

it('Un acte inconnu du catalogue n’a pas de message à son nom.', async () => {
  await banc.greffe.deposer('35-95.012', declaration(JOUR));
  const inconnu = banc.greffe.poignee('35-95.012').executeUpdate(`acte-${randomUUID()}`, { args: [designation(1)] });
  await expect(inconnu).rejects.toBeInstanceOf(WorkflowUpdateFailedError);
});
