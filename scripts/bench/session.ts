import { compteDemo } from '../../api/identite/comptes';
import { CoffreSession, nomsCookies } from '../../api/identite/session';

/** Requests made by someone who is signed in. */
export interface Session {
  lire(chemin: string): Promise<unknown>;
  ecrire(chemin: string, corps: object, cle: string): Promise<unknown>;
}

const COMPTE = 'yves.cordier';
/** A loaded engine may not answer in time: the api asks to send again under the same key, as any client would. */
const ESSAIS = 5;
const JETON = 'jeton-du-banc-de-mesure';

/** A session of the directeur de greffe, who sees and records for the whole Court, as the sign-in would have opened it. */
export async function ouvrirSession(origine: string, secret: string): Promise<Session> {
  const compte = compteDemo(COMPTE);
  if (!compte) throw new Error(`Le compte ${COMPTE} manque à l’annuaire de démonstration.`);
  const demandeur = { id: compte.id, nom: compte.nom, roles: [compte.role] };
  const cookie = `${nomsCookies(false).session}=${await new CoffreSession(secret).sceller({ demandeur, jetonCsrf: JETON })}`;
  const demander = async (chemin: string, requete: RequestInit): Promise<unknown> => {
    const reponse = await jusquaReponse(() => fetch(origine + chemin, { ...requete, headers: { cookie, 'x-csrf-token': JETON, 'content-type': 'application/json', ...requete.headers } }));
    const corps: unknown = await reponse.json();
    if (!reponse.ok) throw new Error(`${requete.method ?? 'GET'} ${chemin} : ${reponse.status} ${JSON.stringify(corps)}`);
    return corps;
  };
  return {
    lire: (chemin) => demander(chemin, {}),
    ecrire: (chemin, corps, cle) => demander(chemin, { method: 'POST', body: JSON.stringify(corps), headers: { 'idempotency-key': cle } }),
  };
}

async function jusquaReponse(demander: () => Promise<Response>): Promise<Response> {
  for (let essai = 1; ; essai += 1) {
    const reponse = await demander();
    if (reponse.status !== 503 || essai === ESSAIS) return reponse;
    await reponse.arrayBuffer();
  }
}
