import { useSearchParams } from 'react-router';
import type { FiltreComptes, Portion } from '../types';

const FACETTES = ['chambre', 'matiere', 'procedure', 'etape', 'age'] as const;
type Facette = (typeof FACETTES)[number];

/** What narrows the stock, kept in the address: each facet is chosen from a figure and taken off by itself. */
export function useFacettes(): { portion: Portion; choisir: (filtre: FiltreComptes) => void; oter: (facette: Facette) => void } {
  const [recherche, poser] = useSearchParams();
  const portion = Object.fromEntries(FACETTES.flatMap((nom) => (recherche.has(nom) ? [[nom, recherche.get(nom)]] : []))) as Portion;
  const ecrire = (suite: Portion) => poser(Object.entries(suite).map(([nom, valeur]) => [nom, String(valeur)] as [string, string]), { preventScrollReset: true });
  const choisir = (filtre: FiltreComptes) => ecrire(Object.fromEntries(FACETTES.flatMap((nom) => (filtre[nom] ? [[nom, filtre[nom]]] : []))) as Portion);
  const oter = (facette: Facette) => ecrire(Object.fromEntries(Object.entries(portion).filter(([nom]) => nom !== facette && !(facette === 'etape' && nom === 'procedure'))) as Portion);
  return { portion, choisir, oter };
}
