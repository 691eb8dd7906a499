/** A process of the product: how to run it and how to know that it serves. */
export interface Service {
  /** Shown to people. */
  nom: string;
  /** Name of its log file. */
  cle: string;
  commande: string;
  args: string[];
  env?: Record<string, string | undefined>;
  port: number;
  /** Whether it can be used; asked again until it says so. */
  pret: () => Promise<boolean>;
  /** Longest wait for readiness. */
  limiteMs?: number;
}

/** Whether an address answers 2xx. */
export const repondHttp = (adresse: string) => async (): Promise<boolean> => {
  try {
    return (await fetch(adresse, { signal: AbortSignal.timeout(2_000) })).ok;
  } catch {
    return false;
  }
};
