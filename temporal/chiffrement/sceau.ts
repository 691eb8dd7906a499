import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

const ALGORITHME = 'aes-256-gcm';
const VECTEUR = 12;
const SCELLE = 16;

/** Encrypts with a 32-byte key. `contexte` is not hidden but bound: opening under another one fails. */
export function sceller(cle: Buffer, clair: Uint8Array, contexte: string): Buffer {
  const vecteur = randomBytes(VECTEUR);
  const chiffreur = createCipheriv(ALGORITHME, cle, vecteur).setAAD(Buffer.from(contexte));
  const chiffre = Buffer.concat([chiffreur.update(clair), chiffreur.final()]);
  return Buffer.concat([vecteur, chiffreur.getAuthTag(), chiffre]);
}

/** Decrypts what `sceller` made; throws when the key, the context or a single bit differs. */
export function ouvrir(cle: Buffer, scelle: Uint8Array, contexte: string): Buffer {
  const octets = Buffer.from(scelle);
  const dechiffreur = createDecipheriv(ALGORITHME, cle, octets.subarray(0, VECTEUR), { authTagLength: SCELLE })
    .setAAD(Buffer.from(contexte))
    .setAuthTag(octets.subarray(VECTEUR, VECTEUR + SCELLE));
  return Buffer.concat([dechiffreur.update(octets.subarray(VECTEUR + SCELLE)), dechiffreur.final()]);
}
