import { useState } from 'react';

/** Tells what has come in since the page was opened. */
export function useNouveaux(ids: readonly string[]): (id: string) => boolean {
  const [connus] = useState(() => new Set(ids));
  return (id) => !connus.has(id);
}
