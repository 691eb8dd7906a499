import { Inject, Injectable } from '@nestjs/common';
import { joursEntre, type DateCivile, type Instant } from '@diligence/domain/commun';
import { retient, texteEtape, type FiltreParcours, type Parcours } from '@diligence/domain/supervision';
import type { Tri } from '../commun/liste';
import { Horloge } from '../commun/horloge';
import type { Appelant } from '../droits';
import { Probleme } from '../erreurs';
import type { DossierCompteDto } from './figures.dto';
import { perimetre } from './perimetre';
import { Supervision } from './port';

/** What figures are computed from: the journeys the person may supervise, narrowed. */
export interface Portion { lignes: Parcours[]; calculeLe: Instant; jour: DateCivile }

@Injectable()
export class Figures {
  constructor(@Inject(Supervision) private readonly supervision: Supervision, @Inject(Horloge) private readonly horloge: Horloge) {}

  /** @throws Probleme 503 while nothing was ever counted. */
  async portion(filtre: FiltreParcours, appelant: Appelant): Promise<Portion> {
    const { lignes, calculeLe } = await this.supervision.parcours();
    if (calculeLe === null) throw new Probleme(503, 'chiffres-en-preparation', 'Les chiffres ne sont pas encore établis : la veille n’a pas fini son premier passage.');
    const jour = this.horloge.jour();
    const [visible, retenu] = [perimetre(appelant), retient(filtre, jour)];
    return { lignes: lignes.filter((p) => visible(p) && retenu(p)), calculeLe, jour };
  }

  async dossiers(filtre: FiltreParcours, { champ, sens }: Tri, appelant: Appelant): Promise<DossierCompteDto[]> {
    const { lignes, jour } = await this.portion(filtre, appelant);
    const cle = (d: DossierCompteDto): string | number => d[champ as 'entree' | 'numero' | 'depuis' | 'age'];
    return lignes.map((p) => enLigne(p, jour)).sort((a, b) => (cle(a) < cle(b) ? -sens : cle(a) > cle(b) ? sens : 0));
  }
}

const enLigne = ({ _id, procedure, chambre, matiere, etape, entree, clos, passages }: Parcours, jour: DateCivile): DossierCompteDto =>
  ({ id: _id, numero: _id, procedure, chambre, matiere, etape, etapeTexte: texteEtape(procedure, etape), depuis: passages.at(-1)?.du ?? entree, entree, age: joursEntre(entree, clos ?? jour) });
