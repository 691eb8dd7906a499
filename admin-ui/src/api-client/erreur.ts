/** RFC 9457 problem, with what the API adds: fields at fault, what a refusal teaches, what changed meanwhile. */
export interface Probleme {
  status: number;
  title: string;
  detail: string;
  code: string;
  champs?: { champ: string; message: string }[];
  regle?: string;
  article?: string;
  manque?: string;
  quiPeut?: string[];
  acteUtile?: string;
  versionActuelle?: number;
  changements?: { seq: number; texte: string; enregistreLe: string }[];
}

const PANNES: Record<number, string> = {
  502: 'Le service ne répond pas\u00a0: réessayez dans quelques instants.',
  504: 'Le service met trop longtemps à répondre\u00a0: réessayez.',
};

/** An answer of the API that is not a success; its message is meant for people. */
export class ErreurApi extends Error {
  readonly status: number;
  constructor(readonly probleme: Probleme) {
    super(probleme.detail);
    this.status = probleme.status;
  }

  /** Reads the problem of a response, or makes one when something else than the API answered. */
  static async lire(reponse: Response): Promise<ErreurApi> {
    const estProbleme = reponse.headers.get('content-type')?.includes('problem+json');
    if (estProbleme) return new ErreurApi((await reponse.json()) as Probleme);
    return new ErreurApi({ status: reponse.status, title: 'Erreur', code: 'reponse-inattendue', detail: PANNES[reponse.status] ?? 'La réponse du service est inattendue\u00a0: réessayez.' });
  }
}
