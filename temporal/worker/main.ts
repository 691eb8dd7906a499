import { NativeConnection, Runtime } from '@temporalio/worker';
import { creerActivites } from '@diligence/activities';
import { droitVivant } from '@diligence/activities/amendement';
import { rafraichir } from '@diligence/activities/reconciliation';
import { connecter, modeles, preparerStore } from '@diligence/activities/store';
import { creerClient, ouvrirTrousseau } from '../client';
import { preparerMoteur } from '../moteur';
import { lireReglages } from '../reglages';
import { creerWorker } from './creer';
import { journal } from './journal';
import { empaqueterWorkflows } from './paquet';
import { ouvrirSante } from './sante';

/** The worker process. It ends on SIGTERM once its tasks are done; what it cannot survive ends it, for its supervisor to start it again. */
async function principal(): Promise<void> {
  const reglages = lireReglages(process.env);
  const logger = journal(reglages.niveauLog);
  Runtime.install({ logger });
  const paquet = { code: await empaqueterWorkflows() };
  const store = await connecter(reglages.mongo);
  const registre = modeles(store);
  await preparerStore(registre);
  const connection = await NativeConnection.connect({ address: reglages.adresse });
  await preparerMoteur(connection, reglages.namespace);
  const trousseau = ouvrirTrousseau(process.env, registre);
  const worker = await creerWorker({
    connection,
    namespace: reglages.namespace,
    paquet,
    activites: creerActivites({ droit: droitVivant(registre), modeles: registre, client: creerClient(reglages, trousseau) }),
    trousseau,
  });
  const sante = await ouvrirSante(reglages.portSante, process.env.HOTE ?? '127.0.0.1', () => worker.getState() === 'RUNNING');
  logger.info('Le worker sert sa file.', { taskQueue: worker.options.taskQueue, port: reglages.portSante });
  void rafraichir(registre).then(
    (nombre) => { if (nombre > 0) logger.info('Dossiers projetés de nouveau.', { nombre }); },
    (erreur: unknown) => logger.warn('Des dossiers attendent leur nouvelle projection.', { erreur: erreur instanceof Error ? erreur.name : 'inconnue' }),
  );
  await worker.run();
  sante.close();
  await connection.close();
  await store.close();
}

principal().then(
  () => process.exit(0),
  (erreur: unknown) => {
    process.stderr.write(`${erreur instanceof Error ? erreur.stack : String(erreur)}\n`);
    process.exit(1);
  },
);
