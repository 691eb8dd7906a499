/** The task or the party the act answers, and the value of any of its own fields. */
type Contexte = Record<string, string | undefined>;

/** Address of an act's form; what is already known travels in the query, so that a reload keeps it. */
export function adresseActe(numero: string, nom: string, contexte: Contexte = {}): string {
  const connus = Object.entries(contexte).filter((entree): entree is [string, string] => typeof entree[1] === 'string');
  const suite = new URLSearchParams(connus).toString();
  return `/dossiers/${numero}/acte/${nom}${suite ? `?${suite}` : ''}`;
}
