import { createWriteStream, existsSync, readFileSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { mongo } from 'mongoose';
import { enCache, fabriquer } from './cache';
import { executer } from './commande';
import { dire } from './dire';

const VERSION = '8.0.4';
const NOM = `mongod-${VERSION}`;
/** A closed network usually fails at once; one that swallows packets must not hold a start for long. */
const REPONSE_MS = 10_000;
const LIMITE_MS = 120_000;

/** Path of the `mongod` downloaded earlier, if any. */
export const mongodEnCache = () => [enCache(NOM, 'mongod')].find(existsSync);

/** Path of a downloaded `mongod`; undefined when this system has no build or the download is closed. */
export async function telechargerMongod(): Promise<string | undefined> {
  const adresse = adresseMongod(process.platform, process.arch, lireSysteme());
  if (!adresse) return undefined;
  try {
    return join(await fabriquer(NOM, 'Téléchargement de MongoDB (au plus 2 minutes)', (dossier) => telecharger(adresse, dossier)), 'mongod');
  } catch {
    dire('  téléchargement impossible : la base documentaire sera prise chez Maven.');
    return undefined;
  }
}

/** The builds that MongoDB publishes, by system; others use the embedded server. */
export function adresseMongod(systeme: string, architecture: string, distribution: string): string | undefined {
  const depot = 'https://fastdl.mongodb.org';
  if (systeme === 'darwin') return `${depot}/osx/mongodb-macos-${architecture === 'arm64' ? 'arm64' : 'x86_64'}-${VERSION}.tgz`;
  const construction = { 'ubuntu 22.04': 'ubuntu2204', 'ubuntu 24.04': 'ubuntu2404', 'debian 12': 'debian12', 'rhel 9': 'rhel93' }[distribution];
  const processeur = architecture === 'x64' ? 'x86_64' : architecture === 'arm64' && construction?.startsWith('ubuntu') ? 'aarch64' : undefined;
  if (systeme !== 'linux' || !construction || !processeur) return undefined;
  return `${depot}/linux/mongodb-linux-${processeur}-${construction}-${VERSION}.tgz`;
}

/** `debian 12`, `ubuntu 24.04`, `rhel 9` (Red Hat's kin included). */
function lireSysteme(): string {
  if (!existsSync('/etc/os-release')) return '';
  const texte = readFileSync('/etc/os-release', 'utf8');
  const lire = (cle: string) => new RegExp(`^${cle}="?([^"\n]*)`, 'm').exec(texte)?.[1] ?? '';
  const version = lire('VERSION_ID');
  return /rhel|fedora/.test(lire('ID_LIKE')) || lire('ID') === 'rhel' ? `rhel ${version.split('.')[0]}` : `${lire('ID')} ${version}`;
}

async function telecharger(adresse: string, dossier: string): Promise<void> {
  const arret = new AbortController();
  const sansReponse = setTimeout(() => arret.abort(), REPONSE_MS);
  const reponse = await fetch(adresse, { signal: AbortSignal.any([arret.signal, AbortSignal.timeout(LIMITE_MS)]) });
  clearTimeout(sansReponse);
  if (!reponse.ok || !reponse.body) throw new Error(`réponse ${reponse.status}`);
  const archive = join(dossier, 'mongod.tgz');
  await pipeline(Readable.fromWeb(reponse.body as never), createWriteStream(archive));
  await executer('tar', ['-xzf', archive, '-C', dossier, '--strip-components=2', `${basename(adresse, '.tgz')}/bin/mongod`]);
  rmSync(archive);
  await executer(join(dossier, 'mongod'), ['--version']);
}

/** Change streams need a replica set: one of a single member. Already initiated is no error. */
export async function initierReplique(port: number): Promise<void> {
  const client = new mongo.MongoClient(`mongodb://127.0.0.1:${port}/?directConnection=true`);
  try {
    await client.db('admin').command({ replSetInitiate: { _id: 'diligence', members: [{ _id: 0, host: `127.0.0.1:${port}` }] } });
  } catch (erreur) {
    if ((erreur as { codeName?: string }).codeName !== 'AlreadyInitialized') throw erreur;
  } finally {
    await client.close();
  }
}
