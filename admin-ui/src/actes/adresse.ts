interface Contexte { tache?: string | undefined; partie?: string | undefined; cible?: string | undefined }

/** Address of an act's form; the task or the act it answers travels in the query so that a reload keeps it. */
export function adresseActe(numero: string, nom: string, contexte: Contexte = {}): string {
  const connus = Object.entries(contexte).filter((entree): entree is [string, string] => typeof entree[1] === 'string');
  const suite = new URLSearchParams(connus).toString();
  return `/dossiers/${numero}/acte/${nom}${suite ? `?${suite}` : ''}`;
}
