/** What is said to the person who waits: on standard error, so that a script's own output stays clean. */
export const dire = (texte: string) => process.stderr.write(`${texte}\n`);

/** `3 min 25 s`, `8 s`, `0,4 s`. */
export function duree(millisecondes: number): string {
  const secondes = millisecondes / 1000;
  if (secondes < 10) return `${secondes.toFixed(1).replace('.', ',')} s`;
  if (secondes < 60) return `${Math.round(secondes)} s`;
  return `${Math.floor(secondes / 60)} min ${Math.round(secondes % 60)} s`;
}

/** A failure told in one French sentence that says what to do; shown without a stack. */
export class Empechement extends Error {}
