import { availableParallelism, cpus, totalmem } from 'node:os';

/** What the figures were measured on. */
export const machine = () => ({
  coeurs: availableParallelism(),
  processeur: cpus()[0]?.model ?? 'inconnu',
  memoireGo: Math.round(totalmem() / 2 ** 30),
  node: process.version,
});
