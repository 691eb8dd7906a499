import { useEffect, useState } from 'react';

const ATTENTE_FRAPPE_MS = 350;

/** The value once the typing pauses. */
export function useApresFrappe<T>(valeur: T): T {
  const [posee, setPosee] = useState(valeur);
  useEffect(() => {
    const minuteur = setTimeout(() => setPosee(valeur), ATTENTE_FRAPPE_MS);
    return () => clearTimeout(minuteur);
  }, [valeur]);
  return posee;
}
