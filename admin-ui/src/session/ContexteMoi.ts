import { createContext, useContext } from 'react';
import type { Moi } from '../api-client/types';

const ContexteMoi = createContext<Moi | null>(null);
export const FournisseurMoi = ContexteMoi.Provider;

/** The signed-in person; the application is only drawn once she is known. */
export function useMoi(): Moi {
  const moi = useContext(ContexteMoi);
  if (!moi) throw new Error('The screens are drawn inside FournisseurMoi.');
  return moi;
}
