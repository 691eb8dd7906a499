/** An act was recorded on a dossier one may read. */
export interface EvenementRecu { numero: string; version: number; le: string; faits: string[] }
type Message = { genre: 'evenement'; evenement: EvenementRecu } | { genre: 'etat'; connecte: boolean } | { genre: 'rattrapage' };

interface Ecoute {
  etat: (connecte: boolean) => void;
  evenement: (evenement: EvenementRecu) => void;
  /** A point of the stream was lost: what is shown must be read again. */
  rattrapage: () => void;
}

const NOM = 'diligence-direct';

function recevoir(message: Message, ecoute: Ecoute) {
  if (message.genre === 'evenement') ecoute.evenement(message.evenement);
  else if (message.genre === 'etat') ecoute.etat(message.connecte);
  else ecoute.rattrapage();
}

/** Holds the browser's one connection and hands what it hears to every tab. */
function tenirConnexion(diffuser: (message: Message) => void, fin: AbortSignal): Promise<void> {
  const source = new EventSource('/api/v1/evenements');
  source.onopen = () => diffuser({ genre: 'etat', connecte: true });
  source.onerror = () => diffuser({ genre: 'etat', connecte: false });
  source.addEventListener('acte', ({ data }: MessageEvent<string>) => diffuser({ genre: 'evenement', evenement: JSON.parse(data) as EvenementRecu }));
  source.addEventListener('recharger', () => diffuser({ genre: 'rattrapage' }));
  return new Promise((resoudre) => fin.addEventListener('abort', () => { source.close(); resoudre(); }));
}

/** Listens to live events through one EventSource a browser, whichever tab holds it. Returns what stops listening. */
export function suivreEvenements(ecoute: Ecoute): () => void {
  const canal = new BroadcastChannel(NOM);
  const fin = new AbortController();
  canal.onmessage = ({ data }: MessageEvent<Message>) => recevoir(data, ecoute);
  const diffuser = (message: Message) => { canal.postMessage(message); recevoir(message, ecoute); };
  navigator.locks.request(NOM, { signal: fin.signal }, () => tenirConnexion(diffuser, fin.signal)).catch((raison: unknown) => {
    if (!fin.signal.aborted) throw raison;
  });
  return () => { fin.abort(); canal.close(); };
}
