import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { executer, repond } from './commande';

const EXTENSION = 'org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies';

/** Whether Java and Maven are there. */
export const mavenDisponible = () => repond('mvn', '-v') && repond('java', '-version');

/** Copies an artefact (`group:name:version`) and all it needs at run time into a folder. */
export async function copierJars(coordonnees: string, dossier: string): Promise<void> {
  const [groupe, nom, version] = coordonnees.split(':');
  const pom = join(dossier, 'pom.xml');
  writeFileSync(pom, `<project><modelVersion>4.0.0</modelVersion><groupId>diligence</groupId><artifactId>fourniture</artifactId><version>1</version>
<dependencies><dependency><groupId>${groupe}</groupId><artifactId>${nom}</artifactId><version>${version}</version></dependency></dependencies></project>`);
  await executer('mvn', ['--batch-mode', '--quiet', '-f', pom, EXTENSION, '-DincludeScope=runtime', `-DoutputDirectory=${dossier}`]);
}
