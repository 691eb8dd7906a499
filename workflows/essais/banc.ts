import { WithStartWorkflowOperation, type Client } from '@temporalio/client';
import type { TestWorkflowEnvironment } from '@temporalio/testing';
import { Worker } from '@temporalio/worker';
import type { Activites } from '@diligence/activities';
import { creerDecideur, empreinteActe, type Regles } from '@diligence/activities/decider';
import { definitionParId, type ActeSoumis, type EtatPourvoi } from '@diligence/domain/procedure';
import { droitEnVigueur } from '@diligence/domain/regles';
import { environnementTemps, paquetWorkflows, passerA } from '@diligence/temporal/essais';
import { FILE_POURVOI, idPourvoi, messageActe, messages, TYPE_POURVOI, type EntreePourvoi, type Recu } from '../pourvoi';
import type { Diffusion, SuiviAide } from '../ports';
import { StoreEnMemoire } from './store-en-memoire';

/** Acts go through the client as they do in production: the first one starts the workflow. */
export class Greffe {
  constructor(readonly client: Client, private readonly file = FILE_POURVOI) {}

  deposer(numero: string, declaration: ActeSoumis, plus: Partial<EntreePourvoi> = {}): Promise<Recu> {
    const startWorkflowOperation = new WithStartWorkflowOperation(TYPE_POURVOI, {
      workflowId: idPourvoi(numero),
      taskQueue: this.file,
      args: [{ numero, procedure: 'civil-ro', ...plus }],
      workflowIdConflictPolicy: 'USE_EXISTING',
    });
    return this.client.workflow.executeUpdateWithStart(messageDe(declaration), { args: [declaration], startWorkflowOperation });
  }

  soumettre = (numero: string, acte: ActeSoumis): Promise<Recu> => this.poignee(numero).executeUpdate(messageDe(acte), { args: [acte] });
  etat = (numero: string): Promise<EtatPourvoi> => this.poignee(numero).query(messages.etat);
  poignee = (numero: string) => this.client.workflow.getHandle(idPourvoi(numero));
}

const messageDe = ({ acte }: ActeSoumis) => messageActe(definitionParId(acte)?.nom ?? acte);

export interface Banc { env: TestWorkflowEnvironment; greffe: Greffe; store: StoreEnMemoire; fermer(): Promise<void> }

/** The real law, and a store in memory. */
export const activitesEnMemoire = (store: StoreEnMemoire, regles: Partial<Regles> = {}): Omit<Activites, keyof (Diffusion & SuiviAide)> => ({
  ...creerDecideur({ droit: droitEnVigueur(), ...regles }),
  consigner: (lot) => store.consigner(lot),
  empreinteActe: (acte) => Promise.resolve(empreinteActe(acte)),
  chercherRecu: (numero, acteId) => store.chercherRecu(numero, acteId),
});

/** A time-skipping engine set to `instant`, with a worker that applies the real law and writes to a store in memory. */
export async function ouvrirBanc(instant: string, regles: Partial<Regles> = {}): Promise<Banc> {
  const env = await environnementTemps();
  const store = new StoreEnMemoire();
  const worker = await Worker.create({
    connection: env.nativeConnection,
    taskQueue: FILE_POURVOI,
    workflowBundle: paquetWorkflows(),
    activities: activitesEnMemoire(store, regles),
  });
  const marche = worker.run();
  await passerA(env, instant);
  const fermer = async () => {
    worker.shutdown();
    await marche;
    await env.teardown();
  };
  return { env, greffe: new Greffe(env.client), store, fermer };
}
