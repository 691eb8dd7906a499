import { Worker, type NativeConnection } from '@temporalio/worker';
import type { Activites } from '@diligence/activities';
import { FILE_POURVOI } from '@diligence/workflows/pourvoi';
import { convertisseur, type Trousseau } from '../chiffrement';

const GRACE = '8s';

export interface OptionsWorker {
  connection: NativeConnection;
  namespace: string;
  /** From `empaqueterWorkflows` or, in tests, `paquetWorkflows`. */
  paquet: { code: string } | { codePath: string };
  activites: Activites;
  trousseau: Trousseau;
}

/** A worker as production runs it: same bundle, same encryption, same queue. */
export const creerWorker = ({ connection, namespace, paquet, activites, trousseau }: OptionsWorker): Promise<Worker> =>
  Worker.create({
    connection,
    namespace,
    taskQueue: FILE_POURVOI,
    workflowBundle: paquet,
    activities: activites,
    dataConverter: convertisseur(trousseau),
    shutdownGraceTime: GRACE,
  });
