import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { racine } from '../lib/racine.mjs';
import { enCache, fabriquer } from './cache';
import { executer, repond, surLeChemin } from './commande';
import { Empechement } from './dire';
import { copierJars, mavenDisponible } from './maven';
import { initierReplique, mongodEnCache, telechargerMongod } from './mongod';

const VERSION = '1.47.0';
const JARS = `mongo-java-server-${VERSION}`;
const SOURCES = join(racine, 'scripts', 'fournir', 'mongo');
/** Collections read through a change stream. */
const SUIVIES = ['evenements'];

/** How to run a document store whose data live in a folder. */
export interface ServeurDocuments {
  nom: string;
  commande: string;
  args: (dossier: string, port: number) => string[];
  /** Once it listens, before it is used. */
  initier?: (port: number) => Promise<void>;
}

export const uriMongo = (port: number) => `mongodb://127.0.0.1:${port}/diligence?directConnection=true`;

const FICHIER = 'documents.mv';

/**
 * A MongoDB server: `mongod` on PATH, downloaded, or the embedded Java one. A folder that already holds data keeps the
 * server that wrote them.
 */
export async function fournirMongo(donnees?: string): Promise<ServeurDocuments> {
  if (donnees && existsSync(join(donnees, FICHIER))) return serveurJava();
  const present = surLeChemin('mongod') ?? mongodEnCache();
  if (present) return serveurMongod(present);
  if (existsSync(enCache(JARS))) return serveurJava();
  const mongod = await telechargerMongod();
  return mongod ? serveurMongod(mongod) : serveurJava();
}

const serveurMongod = (mongod: string): ServeurDocuments => ({
  nom: 'MongoDB',
  commande: mongod,
  args: (dossier, port) => ['--dbpath', dossier, '--port', String(port), '--bind_ip', '127.0.0.1', '--replSet', 'diligence', '--quiet'],
  initier: initierReplique,
});

async function serveurJava(): Promise<ServeurDocuments> {
  if (!existsSync(enCache(JARS)) && !mavenDisponible()) {
    throw new Empechement('Base documentaire introuvable : le téléchargement de MongoDB est fermé et Java ou Maven manque. Installez un JDK ≥ 17 et Maven, ou mettez « mongod » dans le PATH, ou donnez MONGODB_URI.');
  }
  const jars = await fabriquer(JARS, 'Base documentaire par Maven (moins d’une minute)', (d) =>
    copierJars(`de.bwaldvogel:mongo-java-server-h2-backend:${VERSION}`, d));
  const classes = await compiler(jars);
  const chemin = [join(jars, '*'), classes].join(delimiter);
  return {
    nom: 'Base documentaire compatible MongoDB',
    commande: 'java',
    args: (dossier, port) => ['-XX:+UseSerialGC', '-Xmx768m', '-cp', chemin, 'ServeurDocuments', join(dossier, FICHIER), String(port), ...SUIVIES],
  };
}

/** Compiles our server once for each version of its sources. */
function compiler(jars: string): Promise<string> {
  const fichiers = readdirSync(SOURCES).filter((nom) => nom.endsWith('.java')).map((nom) => join(SOURCES, nom));
  const empreinte = createHash('sha256').update(VERSION);
  for (const fichier of fichiers) empreinte.update(readFileSync(fichier));
  return fabriquer(`serveur-documents-${empreinte.digest('hex').slice(0, 12)}`, 'Compilation de la base documentaire', async (dossier) => {
    if (!repond('javac', '-version')) throw new Empechement('« javac » est introuvable : installez un JDK ≥ 17 (un JRE ne suffit pas).');
    await executer('javac', ['-nowarn', '-cp', join(jars, '*'), '-d', dossier, ...fichiers]);
  });
}
