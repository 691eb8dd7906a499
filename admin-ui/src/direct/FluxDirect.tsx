import { useQueryClient } from '@tanstack/react-query';
import { createContext, useContext, useEffect, useState, type ReactNode } from 'react';
import { suivreEvenements, type EvenementRecu } from './canal';

interface Direct { connecte: boolean; dernier: EvenementRecu | null }
const ContexteDirect = createContext<Direct>({ connecte: false, dernier: null });
export const useDirect = () => useContext(ContexteDirect);

/** What a colleague does refreshes what is shown, quietly: the lists, and the dossier it touches. */
export function FluxDirect({ children }: { children: ReactNode }) {
  const requetes = useQueryClient();
  const [direct, setDirect] = useState<Direct>({ connecte: false, dernier: null });
  useEffect(() => suivreEvenements({
    etat: (connecte) => setDirect((avant) => ({ ...avant, connecte })),
    evenement: (dernier) => {
      setDirect({ connecte: true, dernier });
      void requetes.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'dossier' || queryKey[1] === dernier.numero });
    },
    rattrapage: () => void requetes.invalidateQueries(),
  }), [requetes]);
  return <ContexteDirect.Provider value={direct}>{children}</ContexteDirect.Provider>;
}
