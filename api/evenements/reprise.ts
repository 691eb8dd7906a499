import { Observable } from 'rxjs';
import type { EvenementVu, Flux } from '../ports';

/** Beyond this many missed events a screen reads its lists again rather than replaying them. */
const RATTRAPAGE_MAX = 500;
export type Suivi = EvenementVu | 'recharger';

/**
 * Events after `dernier` and then live ones, each once and in order, `visible` ones only. With `null`, live only.
 * When the point is lost (too old, or never given out), `recharger` comes first.
 */
export const suivreDepuis = (flux: Flux, dernier: number | null, visible: (e: EvenementVu) => boolean): Observable<Suivi> =>
  new Observable((abonne) => {
    let point = dernier ?? 0;
    let tampon: EvenementVu[] | null = dernier === null ? null : [];
    const emettre = (e: EvenementVu): void => {
      if (e.id <= point) return;
      point = e.id;
      if (visible(e)) abonne.next(e);
    };
    const direct = flux.direct().subscribe((e) => (tampon ? tampon.push(e) : emettre(e)));
    const rattraper = async (depart: number): Promise<void> => {
      const manques = await flux.depuis(depart - 1, RATTRAPAGE_MAX + 2);
      const perdu = depart > 0 && manques[0]?.id !== depart;
      if (perdu || manques.length > RATTRAPAGE_MAX + 1) {
        point = 0;
        abonne.next('recharger');
      } else manques.forEach(emettre);
      const enAttente = tampon ?? [];
      tampon = null;
      enAttente.forEach(emettre);
    };
    if (dernier !== null) rattraper(dernier).catch((erreur: unknown) => abonne.error(erreur));
    return () => direct.unsubscribe();
  });
