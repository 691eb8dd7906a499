import { decider } from '@diligence/domain/procedure';
import { acte, declaration } from '../essais/actes';
import { ouvrirBanc, type Banc } from '../essais/banc';

const JOUR = '2035-01-04';
const DEFAUT = 'panne-simulee';
const instantsRecus: string[] = [];
let banc: Banc;

beforeAll(async () => {
  banc = await ouvrirBanc(`${JOUR}T09:00:00.000Z`, {
    decider: (etat, soumis, contexte) => {
      instantsRecus.push(contexte.maintenant);
      if (soumis.donnees.personne === DEFAUT) throw new Error('Défaut du calcul');
      const decision = decider(etat, soumis, contexte);
      if (soumis.donnees.personne !== 'enorme' || !decision.accepte) return decision;
      return { accepte: true, faits: [...decision.faits, { ...decision.faits[0]!, type: 'fait-inconnu', donnees: { texte: 'x'.repeat(70_000) } }] };
    },
  });
});
afterAll(() => banc.fermer());

const designation = (personne: string, date = JOUR) => acte('designer', date, { donnees: { fonction: 'membre', personne } });

/** Waits, in real time, for what the worker does on its own. */
async function jusqua(condition: () => boolean | Promise<boolean>): Promise<void> {
  for (let essai = 0; essai < 200; essai += 1) {
    if (await condition()) return;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error('La condition attendue n’est pas venue en 5 secondes.');
}

describe('Quand le calcul échoue', () => {
  it('l’acte est rendu sans rien enregistrer, le superviseur est averti, et l’acte suivant passe', async () => {
    await banc.greffe.deposer('35-95.101', declaration(JOUR));
    const [impossible, suivant] = await Promise.all([
      banc.greffe.soumettre('35-95.101', designation(DEFAUT)),
      banc.greffe.soumettre('35-95.101', designation('conseiller-1')),
    ]);
    expect(impossible).toMatchObject({ accepte: false, refus: { code: 'decision-impossible' } });
    expect(suivant).toMatchObject({ accepte: true, version: 2 });
    await jusqua(() => banc.store.incidents('35-95.101').length > 0);
    expect(banc.store.incidents('35-95.101')).toMatchObject([{ genre: 'decision-impossible', acteId: impossible.acteId }]);
    expect(banc.store.journal('35-95.101').some(({ fait }) => fait.acteId === impossible.acteId)).toBe(false);
  });

  it('même dès la déclaration, le superviseur est averti', async () => {
    const depot = declaration(JOUR);
    await banc.greffe.deposer('35-95.102', { ...depot, donnees: { ...depot.donnees, personne: DEFAUT } });
    await jusqua(() => banc.store.incidents('35-95.102').length > 0);
    expect(banc.store.etat('35-95.102')).toMatchObject({ version: 0 });
  });

  it('des faits plus lourds que 64 Kio ne parviennent pas à l’historique', async () => {
    await banc.greffe.deposer('35-95.103', declaration(JOUR));
    expect(await banc.greffe.soumettre('35-95.103', designation('enorme'))).toMatchObject({ accepte: false, refus: { code: 'decision-impossible' } });
    expect((await banc.greffe.etat('35-95.103')).version).toBe(1);
  });
});

describe('Quand le registre est indisponible', () => {
  it('l’acte est reçu, inscrit au retour du registre, et rien n’est doublé', async () => {
    banc.store.enPanne = true;
    const recu = await banc.greffe.deposer('35-95.110', declaration(JOUR));
    const second = await banc.greffe.soumettre('35-95.110', designation('conseiller-1'));
    expect([recu.accepte, second.accepte]).toEqual([true, true]);
    expect(banc.store.journal('35-95.110')).toEqual([]);
    banc.store.enPanne = false;
    await banc.env.sleep('2 minutes');
    await jusqua(() => banc.store.etat('35-95.110').version === 2);
    expect(banc.store.journal('35-95.110').map(({ fait }) => fait.seq)).toEqual(banc.store.journal('35-95.110').map((_, i) => i + 1));
  });
});

describe('Une demande d’annulation faite au moteur', () => {
  it('est sans effet sur le dossier, et signalée', async () => {
    await banc.greffe.deposer('35-95.120', declaration(JOUR));
    await banc.greffe.poignee('35-95.120').cancel();
    await jusqua(() => banc.store.incidents('35-95.120').length > 0);
    expect(banc.store.incidents('35-95.120')).toMatchObject([{ genre: 'annulation-ignoree' }]);
    expect(await banc.greffe.soumettre('35-95.120', designation('conseiller-1'))).toMatchObject({ accepte: true, version: 2 });
    expect((await banc.greffe.poignee('35-95.120').describe()).status.name).toBe('RUNNING');
  });
});

describe('Une déclaration refusée', () => {
  it('n’ouvre pas de dossier : le moteur l’oublie après un jour, sans rien inscrire', async () => {
    expect(await banc.greffe.deposer('35-95.130', declaration('2035-12-31'))).toMatchObject({ accepte: false, refus: { code: 'date-future' } });
    expect(await banc.greffe.poignee('35-95.130').result()).toEqual({ numero: '35-95.130', version: 0, fin: 'sans-acte' });
    expect(banc.store.journal('35-95.130')).toEqual([]);
  });
});

describe('Un dossier repris d’un autre registre', () => {
  it('devient vivant avec ses actes passés, dans leur ordre, et un acte repris refusé est signalé', async () => {
    const reprise = [declaration('2034-12-01', { acteId: 'reprise-1' }), acte('constitution-en-defense', '2034-12-10', { acteId: 'reprise-2', partie: 'f1' }), designation('x', '2036-01-01')];
    await banc.greffe.client.workflow.start('pourvoi', { workflowId: 'pourvoi:35-95.140', taskQueue: 'pourvoi', args: [{ numero: '35-95.140', procedure: 'civil-ro', reprise }] });
    await jusqua(() => banc.store.incidents('35-95.140').length > 0);
    const etat = await banc.greffe.etat('35-95.140');
    expect(Object.keys(etat.actes).slice(0, 2)).toEqual(['reprise-1', 'reprise-2']);
    expect(banc.store.incidents('35-95.140')).toMatchObject([{ genre: 'reprise-refusee', acteId: reprise[2]!.acteId }]);
  });
});

it('Le décideur ne reçoit que l’heure du dossier, qui vit ici en 2035, et jamais celle de la machine.', () => {
  expect(instantsRecus.length).toBeGreaterThan(0);
  expect(new Set(instantsRecus.map((instant) => instant.slice(0, 4)))).toEqual(new Set(['2035']));
});
