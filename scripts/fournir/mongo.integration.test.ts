import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import mongoose, { type Connection } from 'mongoose';
import { serviceDocuments } from '../demarrage/documents';
import { Processus } from '../demarrage/processus';
import { plageLibre } from '../lib/ports';
import { uriMongo } from '.';

const donnees = mkdtempSync(join(tmpdir(), 'diligence-mongo-'));
let serveur: Processus;
let base: Connection;

beforeAll(async () => {
  const port = await plageLibre(1);
  serveur = new Processus(await serviceDocuments(donnees, port), join(donnees, 'journaux'));
  await serveur.demarrer();
  base = await mongoose.createConnection(uriMongo(port), { serverSelectionTimeoutMS: 20_000 }).asPromise();
});
afterAll(async () => {
  await base.close();
  await serveur.arreter();
  rmSync(donnees, { recursive: true, force: true });
});

test('La base tuée net pendant des écritures, trois fois, ne perd aucune écriture confirmée.', async () => {
  const actes = base.collection<{ _id: number }>('actes');
  const confirmees = new Set<number>();
  let suivante = 0;
  for (let tour = 0; tour < 3; tour++) {
    let vivante = true;
    const ecrire = async () => {
      while (vivante) {
        const _id = suivante++;
        await actes.insertOne({ _id }).then(() => confirmees.add(_id), () => undefined);
      }
    };
    const avant = confirmees.size;
    const ecrivains = Array.from({ length: 20 }, ecrire);
    while (confirmees.size < avant + 400) await new Promise((suite) => setTimeout(suite, 5));
    process.kill(serveur.pid!, 'SIGKILL');
    vivante = false;
    await Promise.all(ecrivains);
  }
  const presentes = new Set((await actes.find({}, { projection: { _id: 1 } }).toArray()).map(({ _id }) => _id));
  expect([...confirmees].filter((id) => !presentes.has(id))).toEqual([]);
  expect(confirmees.size).toBeGreaterThanOrEqual(1_200);
});

test('Un flux de modifications sur « evenements » livre chaque événement, dans l’ordre, et reprend après une coupure.', async () => {
  const evenements = base.collection<{ _id: number }>('evenements');
  await evenements.insertOne({ _id: 0 });
  const flux = evenements.watch([]);
  const prochain = async () => (await flux.next() as { documentKey: { _id: number } }).documentKey._id;
  const premier = prochain();
  await new Promise((suite) => setTimeout(suite, 300));
  await evenements.insertOne({ _id: 1 });
  await evenements.insertOne({ _id: 2 });
  expect([await premier, await prochain()]).toEqual([1, 2]);
  const reprise = flux.resumeToken;
  await flux.close();
  await evenements.insertOne({ _id: 3 });
  const repris = evenements.watch([], { resumeAfter: reprise });
  expect((await repris.next() as { documentKey: { _id: number } }).documentKey._id).toBe(3);
  await repris.close();
});
