import { Probleme, champsInvalides } from '../erreurs';

/** Idempotency-Key of a write: required, 8 to 128 plain characters. @throws Probleme 400. */
export function lireCle(cle: string | undefined): string {
  if (!cle) throw new Probleme(400, 'idempotency-key-requise', 'Ajoutez l’en-tête Idempotency-Key : la même clé désigne toujours le même envoi.', { champs: [{ champ: 'Idempotency-Key', message: 'Cet en-tête est requis.' }] });
  if (!/^[\w.:-]{8,128}$/.test(cle)) throw champsInvalides([{ champ: 'Idempotency-Key', message: 'De 8 à 128 lettres, chiffres, points, tirets ou deux-points.' }]);
  return cle;
}

export const ecrireEtag = (version: number): string => `"${version}"`;

/** Version named by If-Match; absent when the caller accepts any. @throws Probleme 400 when it is not a version. */
export function lireIfMatch(entete: string | undefined): number | undefined {
  if (entete === undefined || entete === '*') return undefined;
  const version = /^(?:W\/)?"(\d{1,9})"$/.exec(entete)?.[1];
  if (version === undefined) throw champsInvalides([{ champ: 'If-Match', message: 'Indiquez la version entre guillemets, telle que reçue dans l’ETag.' }]);
  return Number(version);
}
