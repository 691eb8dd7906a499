import { createHash } from 'node:crypto';
import { EncryptJWT, jwtDecrypt, type JWTPayload } from 'jose';
import type { Demandeur } from './personne';

const DUREE_SESSION_S = 8 * 3600;
const DUREE_CONNEXION_S = 600;

/** What the encrypted session cookie carries: nothing is kept on the server. */
export interface Session { demandeur: Demandeur; jetonCsrf: string }
/** What must survive the round trip to the identity provider. */
export interface ConnexionEnCours { etat: string; nonce: string; verificateur: string; retour: string }

/** Seals and opens the cookies of the session (JWE, direct A256GCM). A cookie that does not open is no cookie. */
export class CoffreSession {
  private readonly cle: Uint8Array;
  constructor(secret: string) { this.cle = createHash('sha256').update(secret).digest(); }

  sceller = (s: Session): Promise<string> => this.chiffrer({ demandeur: s.demandeur, jetonCsrf: s.jetonCsrf }, 'session', DUREE_SESSION_S);
  scellerConnexion = (c: ConnexionEnCours): Promise<string> => this.chiffrer({ ...c }, 'connexion', DUREE_CONNEXION_S);
  ouvrir = async (jeton: string | undefined): Promise<Session | null> => (await this.dechiffrer(jeton, 'session')) as Session | null;
  ouvrirConnexion = async (jeton: string | undefined): Promise<ConnexionEnCours | null> => (await this.dechiffrer(jeton, 'connexion')) as ConnexionEnCours | null;

  private chiffrer(contenu: JWTPayload, usage: string, dureeS: number): Promise<string> {
    return new EncryptJWT(contenu).setProtectedHeader({ alg: 'dir', enc: 'A256GCM' }).setAudience(usage).setIssuedAt().setExpirationTime(`${dureeS}s`).encrypt(this.cle);
  }

  private async dechiffrer(jeton: string | undefined, usage: string): Promise<unknown> {
    if (!jeton) return null;
    try {
      return (await jwtDecrypt(jeton, this.cle, { audience: usage, keyManagementAlgorithms: ['dir'], contentEncryptionAlgorithms: ['A256GCM'] })).payload;
    } catch {
      return null;
    }
  }
}

/** Names of the cookies; with HTTPS the browser also binds the session to this host. */
export const nomsCookies = (securise: boolean) => ({
  session: securise ? '__Host-diligence' : 'diligence',
  connexion: securise ? '__Host-diligence-connexion' : 'diligence-connexion',
});

/** Reads one cookie of a raw `Cookie` header. */
export function lireCookie(entete: string | undefined, nom: string): string | undefined {
  return entete?.split(/;\s*/).find((c) => c.startsWith(`${nom}=`))?.slice(nom.length + 1);
}
