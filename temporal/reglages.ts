/** Where the engine is. */
export interface AdresseMoteur { adresse: string; namespace: string }

/** Settings of a process that speaks to the engine, from its environment; ports follow `PORT_BASE` (8400). */
export interface Reglages extends AdresseMoteur {
  mongo: string;
  /** Port of the worker's health check. */
  portSante: number;
  niveauLog: 'DEBUG' | 'INFO' | 'WARN' | 'ERROR';
}

const NIVEAUX = ['DEBUG', 'INFO', 'WARN', 'ERROR'] as const;

export function lireReglages(env: Record<string, string | undefined>): Reglages {
  const base = Number(env.PORT_BASE ?? 8400);
  const niveau = env.NIVEAU_LOG?.toUpperCase();
  return {
    adresse: env.TEMPORAL_ADDRESS ?? `127.0.0.1:${base + 4}`,
    namespace: env.TEMPORAL_NAMESPACE ?? 'default',
    mongo: env.MONGODB_URI ?? `mongodb://127.0.0.1:${base + 3}/diligence`,
    portSante: Number(env.PORT ?? base + 6),
    niveauLog: NIVEAUX.find((connu) => connu === niveau) ?? 'INFO',
  };
}
