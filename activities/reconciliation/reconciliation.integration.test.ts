import { acte, declaration, ouvrirMondeReel, type MondeReel } from '@diligence/workflows/essais';
import { verifierJournal } from '../journal';
import { rafraichir, reconcilier, type CodeEcart } from '.';

let monde: MondeReel;
beforeAll(async () => { monde = await ouvrirMondeReel(); });
afterAll(() => monde.fermer());

const HIER = new Date(Date.now() - 86_400_000).toISOString().slice(0, 10);
const designation = (personne: string) => acte('designer', HIER, { donnees: { fonction: 'membre', personne } });

async function dossier(numero: string): Promise<void> {
  expect(await monde.greffe.deposer(numero, declaration(HIER))).toMatchObject({ accepte: true });
  expect(await monde.greffe.soumettre(numero, designation('conseiller-1'))).toMatchObject({ accepte: true });
  await inscrit(numero);
}

/** An act is acknowledged by the engine before the store has it: waits until it has. */
async function inscrit(numero: string): Promise<void> {
  const { version } = await monde.greffe.etat(numero);
  while (!(await monde.m.evenements.exists({ numero, version }))) await new Promise((resolve) => setTimeout(resolve, 50));
}
const codes = async (reparer = false): Promise<CodeEcart[]> => (await reconcilier(monde, reparer)).ecarts.map(({ code }) => code);

/** The gap shows, repairing removes it, and nothing else is left. */
async function seRepare(code: CodeEcart): Promise<void> {
  expect(await codes()).toEqual([code]);
  const { repares, ecarts } = await reconcilier(monde, true);
  expect(repares.map((e) => e.code)).toContain(code);
  expect(ecarts).toEqual([]);
  expect(await codes()).toEqual([]);
}

describe('La réconciliation du moteur, du journal et du registre', () => {
  it('ne trouve aucun écart sur des dossiers intacts', async () => {
    await dossier('26-95.301');
    expect(await reconcilier(monde, false)).toEqual({ dossiers: 1, ecarts: [], repares: [] });
    expect(await verifierJournal(monde.m, '26-95.301')).toMatchObject({ intact: true });
  });

  it('reconstruit du journal un dossier effacé du registre', async () => {
    const avant = await monde.m.dossiers.findById('26-95.301').lean();
    await monde.m.dossiers.deleteOne({ _id: '26-95.301' });
    await seRepare('registre-absent');
    expect(await monde.m.dossiers.findById('26-95.301').lean()).toEqual(avant);
  });

  it('ramène à la vérité un registre altéré, même s’il se dit plus avancé', async () => {
    await monde.m.dossiers.collection.updateOne({ _id: '26-95.301' as never }, { $set: { version: 99, matiere: 'faux' } });
    await seRepare('registre-different');
  });

  it('n’accuse pas un dossier projeté par une version antérieure, et le projette de nouveau', async () => {
    const avant = await monde.m.dossiers.findById('26-95.301').lean();
    await monde.m.dossiers.collection.updateOne({ _id: '26-95.301' as never }, { $set: { versionProjecteur: 1, etapeTexte: 'ancien mot' } });
    expect(await codes()).toEqual([]);
    expect(await rafraichir(monde.m)).toBe(1);
    expect(await monde.m.dossiers.findById('26-95.301').lean()).toEqual(avant);
    expect(await rafraichir(monde.m)).toBe(0);
  });

  it('rend aux listes la ligne d’un dossier, effacée ou altérée', async () => {
    const avant = await monde.m.lignes.findById('26-95.301').lean();
    await monde.m.lignes.deleteOne({ _id: '26-95.301' });
    await seRepare('registre-different');
    await monde.m.lignes.collection.updateOne({ _id: '26-95.301' as never }, { $set: { etapeTexte: 'faux' } });
    await seRepare('registre-different');
    expect(await monde.m.lignes.findById('26-95.301').lean()).toEqual(avant);
  });

  it('recrée un dossier arrêté de force dans le moteur, avec son état, ses reçus et son réveil', async () => {
    const numero = '26-95.302';
    const depot = declaration(HIER);
    const recu = await monde.greffe.deposer(numero, depot);
    const avant = await monde.greffe.etat(numero);
    await inscrit(numero);
    await monde.greffe.poignee(numero).terminate('essai');
    await seRepare('moteur-arrete');
    expect(await monde.greffe.etat(numero)).toEqual(avant);
    expect(await monde.greffe.soumettre(numero, depot)).toEqual(recu);
    expect(await monde.greffe.soumettre(numero, designation('conseiller-2'))).toMatchObject({ accepte: true, version: 2 });
    await inscrit(numero);
    const { events } = await monde.greffe.poignee(numero).fetchHistory();
    expect(events?.some((e) => e.timerStartedEventAttributes)).toBe(true);
  });

  it('recrée un dossier que le moteur ne connaît plus', async () => {
    await monde.client.workflowService.deleteWorkflowExecution({ namespace: monde.namespace, workflowExecution: { workflowId: 'pourvoi:26-95.302' } });
    await jusquAOubli('26-95.302');
    await seRepare('moteur-absent');
    expect((await monde.greffe.etat('26-95.302')).version).toBe(2);
  });

  it('remet au pas du journal un moteur restauré d’une sauvegarde plus ancienne', async () => {
    const numero = '26-95.303';
    await dossier(numero);
    const ancien = await monde.greffe.etat(numero);
    await monde.greffe.poignee(numero).terminate('panne');
    await monde.client.workflow.start('pourvoi', {
      workflowId: `pourvoi:${numero}`, taskQueue: 'pourvoi',
      args: [{ numero, procedure: 'civil-ro', transmis: { etat: { ...ancien, seq: ancien.seq - 1, version: 1 }, suite: null, registre: { recents: [], anciens: [] }, incidents: [] } }],
    });
    await seRepare('journal-en-avance');
    expect(await monde.greffe.etat(numero)).toEqual(ancien);
  });

  it('complète depuis le moteur un journal qu’une restauration a ramené en arrière', async () => {
    const numero = '26-95.305';
    await dossier(numero);
    const avant = await monde.m.journal.find({ numero }).sort({ seq: 1 }).lean();
    await monde.m.journal.deleteMany({ numero, seq: { $gt: 2 } });
    await monde.m.dossiers.deleteOne({ _id: numero });
    expect(await codes()).toEqual(['journal-en-retard', 'registre-absent']);
    expect((await reconcilier(monde, true)).ecarts).toEqual([]);
    expect(await monde.m.journal.find({ numero }).sort({ seq: 1 }).lean()).toEqual(avant);
  });

  it('sauve les faits reçus que le registre absent n’avait pas inscrits quand le moteur a été arrêté de force', async () => {
    const numero = '26-95.306';
    await dossier(numero);
    const avant = await monde.greffe.etat(numero);
    await monde.greffe.poignee(numero).terminate('essai');
    await monde.m.journal.deleteMany({ numero, seq: { $gt: 2 } });
    const { repares, ecarts } = await reconcilier(monde, true);
    expect(repares.map(({ code }) => code)).toEqual(expect.arrayContaining(['journal-en-retard', 'moteur-arrete']));
    expect(ecarts).toEqual([]);
    expect(await monde.greffe.etat(numero)).toEqual(avant);
  });

  it('signale un journal altéré et n’y touche pas', async () => {
    await dossier('26-95.304');
    await monde.m.journal.updateOne({ _id: '26-95.304:1' }, { $set: { 'fait.dateActe': '2020-01-01' } });
    expect(await codes(true)).toEqual(['journal-altere']);
    await monde.m.journal.deleteMany({ numero: '26-95.304' });
    await monde.m.dossiers.deleteOne({ _id: '26-95.304' });
    await monde.greffe.poignee('26-95.304').terminate('fin de l’essai');
  });
});

async function jusquAOubli(numero: string): Promise<void> {
  for (let essai = 0; essai < 100; essai += 1) {
    const connu = await monde.greffe.poignee(numero).describe().then(() => true, () => false);
    if (!connu) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
