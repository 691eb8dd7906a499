/**
 * The watch: a process of its own, so that it outlives the worker it watches. Goes round every running pourvoi, writes
 * what keeps one from moving, and follows journeys for the figures. `GET /sante` on `PORT` (`PORT_BASE` + 7) answers 200
 * while rounds succeed. It ends on SIGTERM; two at once do no harm.
 */
import { connecter, modeles, preparerStore } from '@diligence/activities/store';
import { inscrirePersonnes } from '@diligence/activities/annuaire';
import { modelesVeille, preparerVeille, veiller } from '@diligence/activities/veille';
import { creerClient, lireReglages, ouvrirTrousseau } from '@diligence/temporal';
import { ouvrirSante } from '../temporal/worker/sante';
import { PERSONNES_DEMO } from '../api/identite/comptes';

const dire = (niveau: 'INFO' | 'WARN', message: string, plus: object): void => void process.stdout.write(`${JSON.stringify({ instant: new Date().toISOString(), niveau, message, ...plus })}\n`);
const nomDe = (erreur: unknown): string => (erreur instanceof Error ? erreur.name : 'erreur inconnue');

async function principal(): Promise<void> {
  const reglages = lireReglages(process.env);
  const port = Number(process.env.PORT ?? Number(process.env.PORT_BASE ?? 8400) + 7);
  const store = await connecter(reglages.mongo);
  const [m, v] = [modeles(store), modelesVeille(store)];
  await preparerStore(m);
  await preparerVeille(v);
  if (process.env.NODE_ENV !== 'production') await inscrirePersonnes(m, PERSONNES_DEMO);
  const client = creerClient(reglages, ouvrirTrousseau(process.env, m));
  const arret = new AbortController();
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => arret.abort());
  let aboutit = true;
  const sante = await ouvrirSante(port, process.env.HOTE ?? '127.0.0.1', () => aboutit);
  await veiller({ m, v, client, maintenant: () => new Date().toISOString() }, arret.signal, {
    annoncer: (evenement, { _id, code, resoluPar }) => dire('WARN', evenement, { blocage: _id, code, ...(resoluPar ? { resoluPar } : {}) }),
    tour: ({ dossiers, regardsComplets, ouverts, dureeMs }) => { aboutit = true; dire('INFO', 'tour', { dossiers, regardsComplets, ouverts, dureeMs }); },
    echec: (erreur) => { aboutit = false; dire('WARN', 'tour sans résultat', { erreur: nomDe(erreur) }); },
  });
  sante.close();
  await client.connection.close();
  await store.close();
}

principal().then(() => process.exit(0), (erreur: unknown) => {
  process.stderr.write(`${erreur instanceof Error ? erreur.stack : String(erreur)}\n`);
  process.exit(1);
});
