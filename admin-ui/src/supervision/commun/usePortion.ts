import { useSearchParams } from 'react-router';
import type { Portion } from '../types';

/** One word of the address, so that what is looked at can be shared and gone back to; its default value is not written. */
export function useParametre(nom: string, defaut: string): [string, (valeur: string) => void] {
  const [recherche, poser] = useSearchParams();
  const changer = (valeur: string) => poser((avant) => {
    const apres = new URLSearchParams(avant);
    if (valeur === defaut) apres.delete(nom);
    else apres.set(nom, valeur);
    return apres;
  }, { replace: true, preventScrollReset: true });
  return [recherche.get(nom) ?? defaut, changer];
}

/** The chamber the figures are narrowed to; none is the whole of what one supervises. */
export function useChambre(): { portion: Portion; chambre: string; changer: (chambre: string) => void } {
  const [chambre, changer] = useParametre('chambre', '');
  return { portion: chambre ? { chambre: chambre as NonNullable<Portion['chambre']> } : {}, chambre, changer };
}
