import { useEffect, useRef } from 'react';
import { useNavigate } from 'react-router';

const LIEUX: Record<string, string> = { a: '/', d: '/dossiers', s: '/supervision', c: '/calculateur' };
const ATTENTE_SECONDE_TOUCHE_MS = 1200;

const ecrit = (cible: EventTarget | null) =>
  cible instanceof HTMLElement && (cible.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(cible.tagName));

interface Actions { chercher: () => void; aider: () => void }

/** `/` for search, `g` then a letter for the main places, `?` for the list of keys; never while one is typing. */
export function useRaccourcis({ chercher, aider }: Actions) {
  const naviguer = useNavigate();
  const apresG = useRef(0);
  useEffect(() => {
    const ecouter = (evenement: KeyboardEvent) => {
      if (ecrit(evenement.target) || evenement.ctrlKey || evenement.metaKey || evenement.altKey) return;
      const lieu = evenement.timeStamp - apresG.current < ATTENTE_SECONDE_TOUCHE_MS ? LIEUX[evenement.key] : undefined;
      apresG.current = evenement.key === 'g' ? evenement.timeStamp : 0;
      const action = lieu ? () => void naviguer(lieu) : evenement.key === '/' ? chercher : evenement.key === '?' ? aider : null;
      if (!action) return;
      evenement.preventDefault();
      action();
    };
    window.addEventListener('keydown', ecouter);
    return () => window.removeEventListener('keydown', ecouter);
  }, [naviguer, chercher, aider]);
}
