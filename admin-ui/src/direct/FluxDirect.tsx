import { useQueryClient } from '@tanstack/react-query';
import { createContext, useContext, useEffect, useState, type ReactNode } from 'react';
import { useMoi } from '../session/ContexteMoi';
import { suivreEvenements, type EvenementRecu } from './canal';

/** `suivi` is false for who has no right to the stream: an administrator sees no dossier. */
interface Direct { suivi: boolean; connecte: boolean; dernier: EvenementRecu | null }
const ContexteDirect = createContext<Direct>({ suivi: false, connecte: false, dernier: null });
export const useDirect = () => useContext(ContexteDirect);

/** What a colleague does refreshes what is shown, quietly: the lists, and the dossier it touches. */
export function FluxDirect({ children }: { children: ReactNode }) {
  const requetes = useQueryClient();
  const suivi = useMoi().droits.includes('suivre:Evenement');
  const [direct, setDirect] = useState<Omit<Direct, 'suivi'>>({ connecte: false, dernier: null });
  useEffect(() => (suivi ? suivreEvenements({
    etat: (connecte) => setDirect((avant) => ({ ...avant, connecte })),
    evenement: (dernier) => {
      setDirect({ connecte: true, dernier });
      void requetes.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'dossier' || queryKey[1] === dernier.numero });
    },
    rattrapage: () => void requetes.invalidateQueries(),
  }) : undefined), [requetes, suivi]);
  return <ContexteDirect.Provider value={{ ...direct, suivi }}>{children}</ContexteDirect.Provider>;
}
