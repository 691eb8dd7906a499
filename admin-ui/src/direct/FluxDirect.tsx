import { useQueryClient, type Query } from '@tanstack/react-query';
import { createContext, useContext, useEffect, useState, type ReactNode } from 'react';
import { useMoi } from '../session/ContexteMoi';
import { suivreEvenements, type EvenementRecu } from './canal';

/** `suivi` is false for who has no right to the stream: an administrator sees no dossier. */
interface Direct { suivi: boolean; connecte: boolean; dernier: EvenementRecu | null }
const ContexteDirect = createContext<Direct>({ suivi: false, connecte: false, dernier: null });
export const useDirect = () => useContext(ContexteDirect);

/** A list on screen that changes its lines itself, so that nothing moves under the reader. */
const suitSurPlace = (requete: Query): boolean => requete.isActive() && Boolean((requete.queryKey[2] as { meta?: { surPlace?: boolean } } | undefined)?.meta?.surPlace);

/** What a colleague does refreshes what is shown, quietly: the lists, and the dossier it touches. */
export function FluxDirect({ children }: { children: ReactNode }) {
  const requetes = useQueryClient();
  const suivi = useMoi().droits.includes('suivre:Evenement');
  const [direct, setDirect] = useState<Omit<Direct, 'suivi'>>({ connecte: false, dernier: null });
  useEffect(() => (suivi ? suivreEvenements({
    etat: (connecte) => setDirect((avant) => ({ ...avant, connecte })),
    evenement: (dernier) => {
      setDirect({ connecte: true, dernier });
      void requetes.invalidateQueries({ predicate: (requete) => !suitSurPlace(requete) && (requete.queryKey[0] !== 'dossier' || requete.queryKey[1] === dernier.numero) });
    },
    rattrapage: () => void requetes.invalidateQueries(),
  }) : undefined), [requetes, suivi]);
  return <ContexteDirect.Provider value={{ ...direct, suivi }}>{children}</ContexteDirect.Provider>;
}
