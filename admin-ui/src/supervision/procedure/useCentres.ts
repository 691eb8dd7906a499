import { useLayoutEffect, useState, type RefObject } from 'react';

/** Middle of each row of a table's body, in pixels from its top; measured again when a row grows or the page is zoomed. */
export function useCentres(corps: RefObject<HTMLTableSectionElement | null>, lignes: number): number[] {
  const [centres, setCentres] = useState<number[]>([]);
  useLayoutEffect(() => {
    const cadre = corps.current;
    if (!cadre) return undefined;
    const mesurer = () => setCentres([...cadre.rows].map((ligne) => ligne.offsetTop + ligne.offsetHeight / 2));
    const observateur = new ResizeObserver(mesurer);
    observateur.observe(cadre);
    return () => observateur.disconnect();
  }, [corps, lignes]);
  return centres;
}
