import { useLayoutEffect, useState, type RefObject } from 'react';

/** Middle of each row of a table, in pixels from the top of the frame that holds it; measured again as the frame changes. */
export function useCentres(cadre: RefObject<HTMLElement | null>, lignes: number): number[] {
  const [centres, setCentres] = useState<number[]>([]);
  useLayoutEffect(() => {
    const element = cadre.current;
    if (!element) return undefined;
    const mesurer = () => {
      const { top } = element.getBoundingClientRect();
      setCentres([...element.querySelectorAll('tbody tr')].map((ligne) => { const r = ligne.getBoundingClientRect(); return r.top - top + r.height / 2; }));
    };
    const observateur = new ResizeObserver(mesurer);
    observateur.observe(element);
    return () => observateur.disconnect();
  }, [cadre, lignes]);
  return centres;
}
