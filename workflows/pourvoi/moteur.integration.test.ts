import { WorkflowUpdateFailedError } from '@temporalio/client';
import { ApplicationFailure } from '@temporalio/common';
import { temporal } from '@temporalio/proto';
import type { ActeSoumis } from '@diligence/domain/procedure';
import { verifierJournal } from '@diligence/activities/journal';
import { acte, declaration, ouvrirMondeReel, type MondeReel } from '../essais';
import { REJETS, type Recu } from '.';

const HIER = new Date(Date.now() - 86_400_000).toISOString().slice(0, 10);
const NOM = 'Planchenault-Témoin';
/** Four to receive it, six to decide, one to answer, six to write it down once the history holds it. */
const EVENEMENTS_PAR_ACTE_MAX = 17;
let monde: MondeReel;
beforeAll(async () => { monde = await ouvrirMondeReel(); });
afterAll(() => monde.fermer());

const designation = (i: number) => acte('designer', HIER, { donnees: { fonction: 'membre', personne: `conseiller-${i}` } });

/** Asked to wait a moment, an author sends the same act again. */
async function insister(numero: string, soumis: ActeSoumis): Promise<Recu> {
  for (;;) {
    try {
      return await monde.greffe.soumettre(numero, soumis);
    } catch (erreur) {
      const cause = erreur instanceof WorkflowUpdateFailedError ? erreur.cause : erreur;
      if (!(cause instanceof ApplicationFailure) || cause.type !== REJETS.file) throw erreur;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}

it('Une exécution qui se renouvelle pendant que des actes arrivent n’en perd aucun, et garde les reçus.', async () => {
  const numero = '26-95.601';
  const actes = Array.from({ length: 40 }, (_, i) => designation(i));
  await monde.greffe.deposer(numero, declaration(HIER), { reglages: { evenementsMax: 30 } });
  const premiere = (await monde.greffe.poignee(numero).describe()).runId;
  const recus = await Promise.all(actes.slice(0, 20).map((a) => insister(numero, a)));
  for (const suivant of actes.slice(20)) recus.push(await insister(numero, suivant));
  expect(recus.map((recu) => recu.accepte && recu.version).sort((a, b) => Number(a) - Number(b))).toEqual(actes.map((_, i) => i + 2));
  expect((await monde.greffe.poignee(numero).describe()).runId).not.toBe(premiere);
  expect(await monde.greffe.soumettre(numero, actes[0]!)).toEqual(recus.find(({ acteId }) => acteId === actes[0]!.acteId));
  expect((await monde.greffe.etat(numero)).version).toBe(41);
  expect(await verifierJournal(monde.m, numero)).toMatchObject({ intact: true });
});

it('Le nom d’une partie n’est nulle part dans ce que le moteur conserve du dossier, et se lit dans son état.', async () => {
  const numero = '26-95.602';
  const depot = declaration(HIER);
  const parties = [{ id: 'd1', role: 'demandeur', nom: NOM, demeure: 'metropole' }, { id: 'f1', role: 'defendeur', nom: 'Société Bêta', demeure: 'metropole' }];
  await monde.greffe.deposer(numero, { ...depot, donnees: { ...depot.donnees, parties } });
  await monde.greffe.soumettre(numero, designation(1));
  const demande = { namespace: monde.namespace, execution: { workflowId: `pourvoi:${numero}` } };
  const { history } = await monde.connection.workflowService.getWorkflowExecutionHistory(demande);
  const description = await monde.connection.workflowService.describeWorkflowExecution(demande);
  const brut = Buffer.concat([
    Buffer.from(temporal.api.history.v1.History.encode(history!).finish()),
    Buffer.from(temporal.api.workflowservice.v1.DescribeWorkflowExecutionResponse.encode(description).finish()),
  ]).toString('utf8');
  expect(brut).toContain(numero);
  expect(brut).not.toContain('Planchenault');
  expect((await monde.greffe.etat(numero)).parties.d1?.nom).toBe(NOM);
});

it('Un acte isolé coûte au plus dix-sept événements d’historique, son inscription au journal comprise.', async () => {
  const numero = '26-95.603';
  await monde.greffe.deposer(numero, declaration(HIER));
  const mesurer = async () => (await monde.greffe.poignee(numero).describe()).raw.workflowExecutionInfo!;
  const avant = await mesurer();
  for (let i = 0; i < 10; i += 1) await monde.greffe.soumettre(numero, designation(i));
  const apres = await mesurer();
  expect((Number(apres.historyLength) - Number(avant.historyLength)) / 10).toBeLessThanOrEqual(EVENEMENTS_PAR_ACTE_MAX);
  console.info(`événements par acte : ${(Number(apres.historyLength) - Number(avant.historyLength)) / 10} ; octets : ${(Number(apres.historySizeBytes) - Number(avant.historySizeBytes)) / 10}`);
});
