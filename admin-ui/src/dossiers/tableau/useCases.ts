import { useRef, type KeyboardEvent } from 'react';
import { useListContext } from 'react-admin';

/** Choosing lines: one by one, a run of them with Shift, and with the arrows from one box to the next. */
export function useCases(numeros: readonly string[]) {
  const { selectedIds, onSelect } = useListContext();
  const dernier = useRef<number | null>(null);

  const basculer = (rang: number, etendre: boolean) => {
    const depuis = etendre && dernier.current !== null ? dernier.current : rang;
    const suite = numeros.slice(Math.min(depuis, rang), Math.max(depuis, rang) + 1);
    const coche = !selectedIds.includes(numeros[rang] ?? '');
    dernier.current = rang;
    onSelect(coche ? [...new Set([...selectedIds, ...suite])] : selectedIds.filter((id) => !suite.includes(String(id))));
  };
  const surTouche = (rang: number) => (evenement: KeyboardEvent) => {
    const pas = { ArrowDown: 1, ArrowUp: -1 }[evenement.key];
    const voisin = pas === undefined ? undefined : numeros[rang + pas];
    if (pas === undefined || voisin === undefined) return;
    evenement.preventDefault();
    if (evenement.shiftKey) {
      dernier.current = rang + pas;
      onSelect([...new Set([...selectedIds, ...[numeros[rang], voisin].filter((numero) => numero !== undefined)])]);
    }
    evenement.currentTarget.closest('tbody')?.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')[rang + pas]?.focus();
  };
  return { basculer, surTouche };
}
