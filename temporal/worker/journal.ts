import { DefaultLogger, type LogEntry, type Logger } from '@temporalio/worker';

/** What a line may say besides its message: ids and kinds, never a name, an argument or an error's text. */
const PERMIS = ['workflowId', 'runId', 'workflowType', 'activityType', 'activityId', 'attempt', 'durationMs', 'taskQueue', 'sdkComponent', 'port'];

/** One JSON object a line on standard output. */
export const journal = (niveau: 'DEBUG' | 'INFO' | 'WARN' | 'ERROR'): Logger =>
  new DefaultLogger(niveau, (entree) => void process.stdout.write(`${JSON.stringify(ligne(entree))}\n`));

/** A log entry made safe. Of an error it keeps the kind and the places in the code. */
export function ligne({ level, message, meta = {}, timestampNanos }: LogEntry): Record<string, unknown> {
  const gardes = Object.fromEntries(Object.entries(meta).filter(([cle]) => PERMIS.includes(cle)));
  const erreur: unknown = meta.error;
  const lieux = erreur instanceof Error ? { erreur: erreur.name, lieux: erreur.stack?.split('\n').filter((l) => /^\s+at /.test(l)).map((l) => l.trim()) } : {};
  return { instant: new Date(Number(timestampNanos / 1_000_000n)).toISOString(), niveau: level, message, ...gardes, ...lieux };
}
