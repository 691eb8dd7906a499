import { useLayoutEffect, useRef, useState, type RefObject } from 'react';

/** Width of an element, in pixels, followed as it changes. */
export function useLargeur(): [RefObject<HTMLDivElement | null>, number] {
  const element = useRef<HTMLDivElement>(null);
  const [largeur, setLargeur] = useState(0);
  useLayoutEffect(() => {
    if (!element.current) return undefined;
    const observateur = new ResizeObserver(([entree]) => setLargeur(Math.floor(entree?.contentRect.width ?? 0)));
    observateur.observe(element.current);
    return () => observateur.disconnect();
  }, []);
  return [element, largeur];
}
