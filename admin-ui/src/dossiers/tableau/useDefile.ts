import { useLayoutEffect, useRef, useState } from 'react';

/**
 * Whether the table is wider than its place. It then scrolls in a frame of its own, heading included; otherwise the page
 * scrolls and the heading sticks under the header.
 */
export function useDefile(colonnes: string) {
  const cadre = useRef<HTMLDivElement>(null);
  const [defile, setDefile] = useState(false);
  useLayoutEffect(() => {
    const boite = cadre.current;
    const table = boite?.querySelector('table');
    if (!boite || !table) return undefined;
    const mesurer = () => setDefile(table.scrollWidth > boite.clientWidth + 1);
    const observateur = new ResizeObserver(mesurer);
    observateur.observe(boite);
    observateur.observe(table);
    mesurer();
    return () => observateur.disconnect();
  }, [colonnes]);
  return { cadre, defile };
}
