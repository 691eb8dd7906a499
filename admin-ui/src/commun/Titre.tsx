import Typography from '@mui/material/Typography';
import { useEffect, useRef, type ReactNode } from 'react';

let premierePage = true;

interface Props { children: ReactNode; onglet: string }

/** The page's only h1. After a navigation it takes the focus, so that a screen reader says where one is. */
export function Titre({ children, onglet }: Props) {
  const titre = useRef<HTMLHeadingElement>(null);
  useEffect(() => { document.title = `${onglet} – Diligence`; }, [onglet]);
  useEffect(() => {
    if (!premierePage) titre.current?.focus({ preventScroll: true });
    premierePage = false;
  }, []);
  return <Typography variant="h1" ref={titre} tabIndex={-1}>{children}</Typography>;
}
