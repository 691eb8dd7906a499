import { createInterface } from 'node:readline';
import { calculerLigne } from '@diligence/domain/delais';

/** Reads one JSON request a line on stdin, writes one JSON answer a line on stdout. Contract: docs/generated/delais.md. */
async function main(): Promise<void> {
  for await (const ligne of createInterface({ input: process.stdin })) {
    if (ligne.trim() !== '') console.log(JSON.stringify(repondre(ligne)));
  }
}

function repondre(ligne: string): unknown {
  let json: unknown;
  try {
    json = JSON.parse(ligne);
  } catch {
    return { id: null, erreur: { code: 'json-invalide', message: 'La ligne n’est pas du JSON.' } };
  }
  return calculerLigne(json);
}

void main();
