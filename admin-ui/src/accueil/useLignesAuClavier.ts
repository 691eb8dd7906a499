import { useEffect, type RefObject } from 'react';

const PAS: Record<string, number> = { j: 1, k: -1, ArrowDown: 1, ArrowUp: -1 };
const ecrit = (cible: EventTarget | null) => cible instanceof HTMLElement && (cible.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(cible.tagName) && cible.getAttribute('type') !== 'checkbox');

/** `j` and `k` go from row to row, on what does its task; so do the arrows once one is in the list. Enter opens, as on any link. */
export function useLignesAuClavier(liste: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const ecouter = (evenement: KeyboardEvent) => {
      const pas = PAS[evenement.key];
      if (!pas || ecrit(evenement.target) || evenement.ctrlKey || evenement.metaKey || evenement.altKey || document.querySelector('[role="dialog"], [role="menu"]')) return;
      const lignes = [...(liste.current?.querySelectorAll<HTMLElement>('[data-ligne]') ?? [])];
      const courante = lignes.findIndex((ligne) => ligne.contains(document.activeElement));
      if (evenement.key.startsWith('Arrow') && courante === -1) return;
      const suivante = lignes[Math.min(Math.max(courante + pas, 0), lignes.length - 1)];
      if (!suivante) return;
      evenement.preventDefault();
      suivante.querySelector<HTMLElement>('[data-principal]')?.focus();
    };
    window.addEventListener('keydown', ecouter);
    return () => window.removeEventListener('keydown', ecouter);
  }, [liste]);
}
